import type { Wording } from '#app/contract/surveys/wording.ts'

/** Words at the end as HTML, in all their languages. */
export function htmlOf({ text, in: translations }: Wording): string | Record<string, string> {
  if (!translations) return escaped(text)
  return { default: escaped(text), ...Object.fromEntries(Object.entries(translations).map(([key, said]) => [key, escaped(said.text)])) }
}

const MARKS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '<br>' }
const escaped = (text: string) => text.replace(/[&<>"\n]/g, (mark) => MARKS[mark]!)
