import { onOneLine } from '#app/contract/surveys/draft-fields.ts'
import type { Choice } from '#app/contract/surveys/questions.ts'
import { nameFrom } from './name-from.ts'

/**
 * Choices from the lines of one box. `code = words` keeps the code of a choice; a line without a code keeps the one of the choice that had
 * the same words, or gets a new one. `alone`: the codes that go with no other; left out, that stays as it was. A choice whose words were not touched keeps all it has: Easy Read, translations, line ends.
 */
export function typedChoices(text: string, before: readonly Choice[] = [], alone?: readonly string[]): Choice[] {
  const lines = text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter(Boolean)
    .map(partsOf)
  const taken = new Set(lines.flatMap(({ code }) => code ?? []))
  return lines.map(({ code: typed, label }) => {
    const code = typed ?? sameWords(before, label, taken) ?? nameFrom(label, taken)
    taken.add(code)
    const was = before.find((one) => one.code === code)
    const kept = was && onOneLine(was.label.text) === label ? was.label : { ...was?.label, text: label }
    return { ...was, code, label: kept, ...standsAlone(code, was, alone) }
  })
}

function partsOf(line: string): { code: string | undefined; label: string } {
  const [, code, label] = /^([A-Za-z0-9][A-Za-z0-9_-]{0,59}) = (.*)$/.exec(line) ?? []
  return code === undefined ? { code: undefined, label: line } : { code, label: label! }
}

const sameWords = (before: readonly Choice[], label: string, taken: ReadonlySet<string>) =>
  before.find((one) => onOneLine(one.label.text) === label && !taken.has(one.code))?.code

const standsAlone = (code: string, was: Choice | undefined, alone: readonly string[] | undefined) =>
  !alone || alone.includes(code) === (was?.alone ?? false) ? undefined : { alone: alone.includes(code) }
