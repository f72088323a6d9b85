import type { Chance } from './chance.ts'

const SONS = ['my son', 'my grandson', 'my lad', 'our eldest', 'my youngest', 'our boy', 'my foster son', 'my nephew']
const DAUGHTERS = ['my daughter', 'my granddaughter', 'our girl', 'our middle one', 'my foster daughter', 'my niece']
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'September', 'October', 'November']
const TIMES = ['third', 'fourth', 'fifth', 'sixth']
const OFTEN = ['three', 'four', 'five', 'six', 'seven', 'nine']
const HOURS = ['forty minutes', 'an hour', 'fifty minutes', 'an hour and a half']
const MONEY = ['£85', '£140', '£450', '£900', '£1,200']

/** Fills what differs from family to family into a sentence; within one thing that is said it is always the same. */
export function household(chance: Chance): (sentence: string) => string {
  const boy = chance.happens(0.6)
  const words: Record<string, string> = {
    child: chance.pick(boy ? SONS : DAUGHTERS),
    he: boy ? 'he' : 'she',
    him: boy ? 'him' : 'her',
    his: boy ? 'his' : 'her',
    age: String(chance.between(6, 19)),
    months: `${chance.pick(['four', 'five', 'seven', 'eight', 'ten', 'eleven', 'fourteen'])} months`,
    weeks: chance.pick(['twenty-three', 'twenty-six', 'thirty', 'thirty-one', 'thirty-four']),
    month: chance.pick(MONTHS),
    miles: String(chance.between(6, 40)),
    money: chance.pick(MONEY),
    hours: chance.pick(HOURS),
  }
  const ordinal = chance.pick(TIMES)
  const often = chance.pick(OFTEN)
  return (sentence) =>
    sentence
      .replace('our {times} caseworker', `our ${ordinal} caseworker`)
      .replaceAll('{times}', often)
      .replace(/\{(\w+)\}/g, (slot, name: string) => {
        const word = words[name.toLowerCase()]
        if (word === undefined) throw new Error(`Nothing fits into ${slot}`)
        return /^[A-Z]/.test(name) ? word.charAt(0).toUpperCase() + word.slice(1) : word
      })
}
