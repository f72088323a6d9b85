import { questionsTable, speakingTable } from './fairness.ts'

/** Prints the tables of `docs/fairness.md`. They follow from the seed: the same on every run. */
console.log([...speakingTable(), '', ...questionsTable()].join('\n'))
