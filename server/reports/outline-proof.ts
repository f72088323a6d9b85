import type { FrozenProof } from '#app/contract/frozen-pack.ts'
import type { Block } from '#app/contract/report-outline.ts'
import { dayWords, timeWords } from './day-words.ts'

interface Proved {
  ref: string
  area: { slug: string }
  before: { ref: string; title: string; frozenOn: `${number}-${string}-${string}`; hash: string } | null
  proof: FrozenProof | null
}

/** The end of each report: what the record was, and how anybody can check that nothing was changed. */
export function proofBlocks({ ref, area, before, proof }: Proved, hash: string): Block[] {
  const json = { path: `/${area.slug}/reports/${ref}/report.json`, label: 'What was frozen, as JSON' }
  return [
    { is: 'heading', level: 2, id: 'proof', text: 'How to check that this was not changed' },
    {
      is: 'text',
      text: 'Everything that happens in this area leaves a row in a record that is only added to. The rows are the leaves of one tree, and its root stands for all of them. This is what the record was when this report was frozen.',
    },
    {
      is: 'facts',
      rows: [
        ...(proof
          ? [
              { key: 'Rows in the record', value: String(proof.size) },
              { key: 'Root of the tree', value: proof.root },
              { key: 'Link of this head to all before', value: proof.link },
              { key: 'Sealed', value: timeWords(proof.at) },
            ]
          : [{ key: 'Record', value: 'Nothing had been sealed yet.' }]),
        { key: 'Hash of this report (SHA-256)', value: hash, trail: json },
        ...(before
          ? [
              {
                key: 'The one before',
                value: `${before.title}, frozen on ${dayWords(before.frozenOn)}, hash ${before.hash}`,
                trail: { path: `/${area.slug}/reports/${before.ref}`, label: before.ref },
              },
            ]
          : []),
      ],
    },
    HOW_TO_CHECK,
  ]
}

const HOW_TO_CHECK: Block = {
  is: 'list',
  items: [
    {
      text: 'Make the SHA-256 of the JSON file. It must be the hash above. The same hash stands in the record, in the row that says that this report was made.',
    },
    { text: 'Write down the number of rows, the root and the link somewhere outside, in minutes for example.' },
    {
      text: 'Later, ask whoever runs this site for the root of the tree at that number of rows. If it is another one, the history was rewritten. The tree and its proofs are those of RFC 9162.',
    },
    { text: 'Words of families are not part of the JSON, only which version was quoted, so that families can still take them back.' },
  ],
}
