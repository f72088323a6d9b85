import { type Found, matches } from './found.ts'

const SURE_ENDING = 'Road|Rd|Street|Lane|Avenue|Ave|Close|Drive|Way|Crescent|Cres|Grove|Terrace|Gardens|Mews|Boulevard|Alley|Parade|Square'
const OTHER_ENDING = `${SURE_ENDING}|St|Dr|Place|Court|Hill|Walk|Row|Yard|View|Rise|Green|Park|End|Fold|Croft|Meadows?|Quay|Wharf|Chase|Gate|Mount|Vale|Path|Common|Heath|Hollow|Dene|Garth|Bank|House|Lodge|Villas?|Buildings|Drove|Hurst|Orchard|Paddocks?|Ridge|Spinney|Steps|Wynd|Loan|Buildings|Crossing|Approach|Circus|Broadway|Wood|Grange`
const HOUSE =
  'Cottage|Farm|Farmhouse|Forge|Barn|Barns|Rectory|Vicarage|Lodge|Villa|Mill|Bungalow|Stables|Granary|Gatehouse|Manor House|House'
/** Words that are never part of the name of a street. */
const NO_STREET =
  '(?!(?:miles?|minutes?|mins?|hours?|years?|weeks?|months?|days?|metres?|times?|of|and|or|in|on|at|to|for|from|with|per|is|was|are|has|it|they|he|she|my|your|our|his|her|down|up|a|no|by|that|this|who|different|school|schools|people|families|children|kids|parents|staff|places?|stone|grams?|percent|pm|am|way|long|short|one|two)\\b)'
const WORD = `${NO_STREET}[\\p{L}][\\p{L}'’.-]{0,24}`
const NAME = "\\p{Lu}[\\p{L}'’-]{1,24}"
const NUMBER = '\\d{1,4}[a-z]?(?:\\s?[-–/]\\s?\\d{1,4}[a-z]?)?'
const FLAT = '(?:flat|apartment|apt|unit|room|bungalow)\\s\\d{1,4}[a-z]?'

const WITH_NUMBER = new RegExp(
  `(?<![\\p{L}\\d£/.-])(?:${FLAT},?\\s)?${NUMBER},?\\s(?:${WORD}\\s){1,4}(?:${OTHER_ENDING})(?![\\p{L}\\d])`,
  'giu',
)
const WITH_FLAT = new RegExp(`(?<![\\p{L}\\d])${FLAT},?\\s(?:${WORD}\\s){1,3}(?:${OTHER_ENDING})(?![\\p{L}\\d])`, 'giu')
const WITH_THE = new RegExp(`(?<![\\p{L}\\d£/.-])${NUMBER},?\\sThe\\s${NAME}(?![\\p{L}])`, 'gu')
const NAMED_HOUSE = new RegExp(
  `(?<![\\p{L}])(?:The\\s)?(?:${NAME}\\s){1,3}(?:${HOUSE}),\\s(?:${NAME}\\s){1,3}(?:${OTHER_ENDING})(?:,\\s(?:${NAME}\\s){0,2}${NAME})?(?![\\p{L}])`,
  'gu',
)
const THE_HOUSE = new RegExp(`(?<![\\p{L}])The\\s(?:Old\\s|New\\s)${NAME},\\s(?:${NAME}\\s){1,3}(?:${OTHER_ENDING})(?![\\p{L}])`, 'gu')
const STREET = new RegExp(`(?<![\\p{L}])(?:${NAME}\\s){1,3}(?:${SURE_ENDING}|Walk|Row)(?![\\p{L}])`, 'gu')
const AFTER_LIVE = new RegExp(
  `(?:live|lives|lived|living|stays?|moved|home|house|bungalow|hostel|flat|address)(?:\\s\\p{Ll}{1,8}){0,2}\\s(?:at|on|in|to|is)\\s(?<it>(?:${NAME}\\s){1,3}(?:${OTHER_ENDING}))(?![\\p{L}])`,
  'gu',
)
/** Capitals that stand before a street ending and make no street: "Fast Lane", "The Way". */
const NO_NAME =
  /^(?:The|A|An|No|One|Two|Fast|Slow|Bus|By|In|On|At|Any|Every|Each|My|Our|Your|His|Her|Their|This|That|Long|Rocky|Only|Half|Right|Wrong|Either|Another|Some|All|Dead|Main|Memory|Sesame|Silk)\s(?:Road|Street|Lane|Way|Drive|Close|Square|Parade|Avenue|Grove|Gardens)$/u

/** Where somebody lives or is fetched from: number and street, flat, named house, or a street by its name. */
export function addressesIn(text: string): Found[] {
  const sure = [WITH_NUMBER, WITH_FLAT, WITH_THE, NAMED_HOUSE, THE_HOUSE].flatMap((pattern) => [...matches(text, pattern, 'address', 7)])
  const streets = [STREET, AFTER_LIVE].flatMap((pattern) => [...matches(text, pattern, 'address', 6)])
  return [...sure, ...streets.map((one) => withoutOpening(text, one)).filter(({ start, end }) => !NO_NAME.test(text.slice(start, end)))]
}

/** "At Moor Lane" begins with Moor. */
function withoutOpening(text: string, found: Found): Found {
  const opening = /^(?:At|On|In|From|To|Of|And|The|Opposite|Near|Outside|We|I|Our)\s(?=\S+\s)/u.exec(text.slice(found.start, found.end))
  return opening ? { ...found, start: found.start + opening[0].length } : found
}
