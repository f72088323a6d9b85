import type { WrittenWord } from './written-words.ts'

const RELATION =
  /^(?:son|sons|daughter|daughters|boy|girl|lad|child|kid|kids|twins|baby|toddler|grandson|granddaughter|grandchild|nephew|niece|brother|sister|stepson|stepdaughter|foster|husband|wife|partner|mum|mam|mother|dad|father|nan|gran|friend|mate|neighbour|cousin|fiancé|ex|teacher|ta|senco|head|headteacher|caseworker|keyworker|escort|driver|tutor|carer|pa|advocate|rep|ep|worker|officer|receptionist|coordinator|adult)$/u
const OWNER =
  /^(?:my|our|his|her|their|your|the|a|eldest|youngest|middle|little|older|younger|lovely|new|old|foster|social|support|case|key|school|taxi)$/u
const CALLED = /^(?:called|named|nicknamed)$/u
const SIGNED =
  /(?:regards|sincerely|faithfully|wishes|thanks|thank you|cheers|love|signed|signed by|sent by|from|yours|many thanks|with thanks|with thanks from|by),?[\s:–-]*$/iu
const I_AM = /(?:\bi am|\bi['’]?m|\bname is|\bname['’]s|\bnames|\bit['’]s|\bthis is|\bhere,|^dad here,|\bcalled) $/iu
const TOLD =
  /(?:\b(?:ask|asked|asking|tell|told|telling|let|spoke to|spoken to|speak to|talk to|talked to|met|meet|thank|thanks to|love|miss|contact|contacted|ring|rang|email|emailed|refer to|pass to|pass on to|with|hope|and|name|why is|why did|when|behalf of|for|saw|seen|about|to|put|by) )$/iu

/** Whether the words before this one say that a name follows: strongly ("my son …", "called …") or weakly ("ask …", "with …"). */
export function cueBefore(text: string, words: readonly WrittenWord[], at: number): 'strong' | 'weak' | undefined {
  const word = words[at]!
  const last = words[at - 1]
  if (!last) return undefined
  const before = text.slice(Math.max(0, word.start - 40), word.start)
  if (isRelation(words, at)) return 'strong'
  if (CALLED.test(last.lower) && /^\s["“]?$/u.test(last.after)) return 'strong'
  if (SIGNED.test(before) && isEnding(text, word)) return 'strong'
  if (I_AM.test(before) && word.capital) return 'strong'
  return TOLD.test(before) ? 'weak' : undefined
}

/** "my son Jayden", "his keyworker, Tomasz", "My twins, Aisha and Amina", "dad here, Imran". */
function isRelation(words: readonly WrittenWord[], at: number): boolean {
  const [word, last, owner] = [words[at]!, words[at - 1]!, words[at - 2]]
  if (!RELATION.test(last.lower) || !/^(?:\s|,\s|\s\(|:\s)$/u.test(last.after)) return false
  if (last.after !== ' ' && !word.capital) return false
  return Boolean(owner && OWNER.test(owner.lower)) || (word.capital && !last.opens)
}

/** A signature ends its line, or nearly. */
const isEnding = (text: string, word: WrittenWord) =>
  /^(?:\s\p{Lu}[\p{L}'’-]*\.?){0,3}[\s.,!x❤]*(?:$|\n|,\s)/u.test(text.slice(word.end, word.end + 60))
