import { SurveyLanguage } from '#app/contract/surveys/definition.ts'
import type { Wording } from '#app/contract/surveys/wording.ts'
import { isHtml, wordsOfHtml } from '../../../feedback/words-of-html.ts'
import type { Carrying, Said } from '../carrying.ts'

/** How the texts of LimeSurvey are read: its languages with ours, its own first. */
export class LimeTexts {
  readonly own: string
  readonly languages: ReadonlyMap<string, string>
  readonly #carrying: Carrying

  constructor(languages: readonly string[], carrying: Carrying) {
    this.languages = languagesHere(languages, carrying)
    this.own = this.languages.get(languages[0]!) ?? 'en'
    this.#carrying = carrying
  }

  /** A text without its markup, in all languages; undefined where nothing is said. */
  wording(about: string, feature: string, said: Said | undefined, maxChars: number): Wording | undefined {
    const texts = [...(said ?? [])].flatMap(([language, text]) => {
      const here = this.languages.get(language)
      return here === undefined ? [] : [[here, plain(text)] as const]
    })
    return this.#carrying.wording(about, feature, new Map(texts), this.own, maxChars)
  }

  /** What is said in the own language, or in whichever. */
  one(said: Said | undefined): string {
    for (const [language, here] of this.languages) if (here === this.own && said?.get(language)) return plain(said.get(language)!)
    return plain([...(said ?? new Map<string, string>()).values()].find((text) => text) ?? '')
  }
}

const plain = (text: string) => (isHtml(text) ? wordsOfHtml(text) : text.replace(/\r\n?/g, '\n').trim())

/** Languages have short names here: how informal they are is in their words. One that cannot be named is left behind. */
function languagesHere(languages: readonly string[], carrying: Carrying): Map<string, string> {
  const here = new Map<string, string>()
  for (const language of languages) {
    const short = language.replace(/-(informal|easy)$/, '')
    const name = short !== language && !languages.includes(short) ? short : language
    if (SurveyLanguage.safeParse(name).success) here.set(language, name)
    else carrying.leave('', `language ${language.slice(0, 40)}`, 'It has no short name as languages have here')
    if (name !== language) carrying.leave('', `language ${language}`, `It is called ${name} here`)
  }
  return here
}
