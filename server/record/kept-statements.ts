import type { Db } from '#db/database.ts'
import { committedAbout } from '#db/record/content-queries.ts'
import { submissionsAfter, submissionVersions } from '#db/submissions/queries.ts'
import type { SubmissionVersionTable } from '#db/submissions/schema.ts'
import type { Vault } from '../people/vault.ts'
import type { KeptContent } from './check-contents.ts'
import { grouped, type KeptText, matched } from './matched-contents.ts'

const AT_ONCE = 300

/** What groups and councils stated, as it was written and as it was shown, each beside the row that commits to it. */
export async function* keptStatements(db: Db, vault: Vault): AsyncGenerator<KeptContent> {
  for (let after = ''; ; ) {
    const some = await submissionsAfter(db, after, AT_ONCE)
    if (some.length === 0) return
    after = some.at(-1)!.id
    const ids = some.map(({ id }) => id)
    const versions = grouped(await submissionVersions(db, ids), ({ submissionId }) => submissionId)
    const committed = grouped(await committedAbout(db, ids), ({ about }) => about)
    for (const { id, areaId, ref } of some) {
      const texts: KeptText[] = []
      for (const version of versions.get(id) ?? []) {
        const content = await textOf(version, (sealed) => vault.openWords(db, areaId, sealed, version.id))
        if (content !== null) texts.push({ where: `${ref}, ${version.side}, version ${version.number}`, content })
      }
      yield* matched(committed.get(id) ?? [], texts)
    }
  }
}

async function textOf({ words, sealed }: SubmissionVersionTable, open: (sealed: string) => Promise<string>): Promise<string | null> {
  if (words !== null || sealed === null) return words
  try {
    return await open(sealed)
  } catch {
    return 'This cannot be opened.'
  }
}
