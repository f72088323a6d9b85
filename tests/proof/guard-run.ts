import { attackAll, attackOne } from '#tests/surveys/guard/attack-one.ts'
import { chanceFrom } from '#tests/surveys/guard/chance.ts'
import { dimension, tableOf, withMore } from '#tests/surveys/guard/tables.ts'

/** 10,000 random tables up to 6 x 6 in one to three releases, and 50 x 12 ones of several sizes, each attacked with all that was released. */
const SEED = 1_000_000
const TABLES = Number(process.env.GUARD_TABLES ?? 10_000)

const told = { shown: 0, hidden: 0 }
const faults: string[] = []
const count = (name: string, one: ReturnType<typeof attackOne>) => {
  told.shown += one.shown
  told.hidden += one.hidden
  faults.push(...one.faults.map((fault) => `${name}: ${fault}`))
}

for (let number = 0; number < TABLES; number += 1) count(`table ${SEED + number}`, attackOne(SEED + number, 6))
for (const people of [2_000, 10_000, 40_000]) {
  const chance = chanceFrom(SEED + people)
  const weights = Array.from({ length: 600 }, () => 0.05 + chance() ** 2)
  const empty = { ...tableOf([[0]]), dimensions: [dimension('district', 50), dimension('answer', 12)], counts: weights.map(() => 0) }
  count(`50 x 12, ${people} people`, attackAll([[withMore(empty, people, weights, chance)]]))
}
for (const fault of faults) console.error(fault)
console.log(
  `The guard: ${TABLES} random tables and three of 50 x 12, ${told.shown} figures shown, ${told.hidden} hidden, ${faults.length} found out.`,
)
if (faults.length > 0) process.exitCode = 1
