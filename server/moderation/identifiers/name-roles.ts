/** What somebody is to the writer, by the words right before or after the name; first fit wins. */
const ROLES: readonly (readonly [RegExp, RegExp, string])[] = [
  [
    /\b(?:teacher|tutor)[,\s(:]*$/iu,
    /^[\s,(]*(?:in|of|from)?\s?(?:year|class|reception|yr)\b|^[\s,(]*(?:the|his|her|my|our)?\s?(?:class)?\s?teacher\b/iu,
    'a teacher',
  ],
  [/\b(?:head|headteacher|deputy head|principal)[,\s(:]*$/iu, /^[\s,(]*the (?:deputy )?head\b|^\sat\s\p{Lu}/iu, 'a teacher'],
  [
    /\b(?:ta|tas|teaching assistant|senco|sendco|escort|driver|keyworker|key worker|key adult|one to one|1:1|school nurse)s?[,\s(:]*(?:is|are)?\s?$/iu,
    /^[\s,(]*(?:the )?(?:ta|senco|escort|driver|teaching assistant)\b/iu,
    'a member of staff',
  ],
  [
    /\b(?:caseworker|case worker|case officer|officer|coordinator|social worker|councillor|cllr|director|manager|chair)[,\s(:]*(?:is|was|called)?\s?$/iu,
    /^[\s,(]*(?:from|in) (?:transport|commissioning|the send team|the council|county hall)\b/iu,
    'an officer',
  ],
  [
    /\b(?:son|daughter|boy|girl|lad|child|grandson|granddaughter|nephew|niece|twins?)s?[,\s(]*$/iu,
    /^[\s,(]*(?:is|who is|aged|age)\s?(?:\d{1,2}|\p{L}+teen|six|seven|eight|nine|ten|eleven|twelve|in year)\b/iu,
    'a child',
  ],
]

/** Plain words for who was named, when the text says it. */
export function roleOf(text: string, start: number, end: number): string | undefined {
  const written = text.slice(start, end)
  const [before, after] = [text.slice(Math.max(0, start - 30), start), text.slice(end, end + 30)]
  const role = ROLES.find(([ahead, behind]) => ahead.test(before) || behind.test(after))?.[2]
  if (role) return role
  if (/^(?:dr|doctor|prof|professor|nurse)\b/iu.test(written)) return 'a health professional'
  if (/^(?:cllr|councillor)\b/iu.test(written)) return 'a councillor'
  return undefined
}
