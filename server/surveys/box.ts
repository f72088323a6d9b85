import type { AreaId, SurveyWaveId } from '#app/contract/ids.ts'
import type { AnswerSet } from '#app/contract/surveys/answer-set.ts'
import type { Db } from '#db/database.ts'
import { seal, unseal } from '../keys.ts'
import type { Vault } from '../people/vault.ts'

/** The only sizes that what is sealed in a box can have, in bytes. The last holds whatever `checkAnswers` lets through. */
export const BOX_SIZES = [8_192, 65_536, 524_288, 4_194_304] as const

/** What lies in a box: answers without words, and words that will become contributions. */
export interface BoxedAnswer {
  set: AnswerSet
  /** What was written, by question. */
  said: { question: string; words: string }[]
  codeHash: string
  show: boolean
  language: string
}

/** Sealing under the key of a wave. The key lies in the vault: without the vault's key file a box says nothing. */
export async function waveSeal(vault: Vault, db: Db, wave: { id: SurveyWaveId; areaId: AreaId }) {
  const kept = await vault.get<{ key: string }>(db, wave.areaId, 'survey-wave', wave.id)
  if (!kept) throw new Error(`The vault has no key for ${wave.id}`)
  const key = Buffer.from(kept.key, 'base64url')
  return {
    seal: (value: unknown) => seal(key, padded(JSON.stringify(value)), wave.id),
    open: <Value>(sealed: string) => JSON.parse(unseal(key, sealed, wave.id)) as Value,
  }
}

/** Spaces at its end change nothing in JSON. */
function padded(text: string): string {
  const sizeBytes = Buffer.byteLength(text)
  const size = BOX_SIZES.find((one) => one >= sizeBytes)
  if (!size) throw new Error(`An answer of ${sizeBytes} bytes has no size`)
  return text + ' '.repeat(size - sizeBytes)
}
