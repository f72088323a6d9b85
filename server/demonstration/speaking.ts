import { LOCAL_OFFER_HEADS } from '#app/contract/feedback.ts'
import type { ReceiptView } from '#app/contract/say.ts'
import { AREA } from './people.ts'
import type { Saying } from './sayings.ts'
import { actor, type Stage, visitor } from './stage.ts'

const CHANNELS = ['phone', 'coffee_morning', 'paper', 'text_message', 'meeting', 'email', 'letter', 'survey'] as const
const LATELY_DAYS = 14

/** Somebody says something: by the front door, through a supporter, or for a forum. */
export async function speak(stage: Stage, saying: Saying, under: { parent?: string } = {}): Promise<ReceiptView> {
  const { chance, services } = stage
  const submission = chance.hex(32)
  const { words, language } = saying
  const show = saying.fate === 'private' ? 'no' : 'yes'
  const { feedback } = services
  if (saying.onBehalf && !under.parent && chance.happens(0.92)) {
    const voice = saying.voice === 'young_person' ? 'young_person' : 'family'
    const channel = chance.pick(CHANNELS)
    return feedback.sayForOthers(actor(stage, 'supporter'), AREA, { submission, words, language, channel, voice, show, consent: 'yes' })
  }
  const form = { submission, words, language, show, kind: saying.kind, ...under, ...door(stage, saying, under.parent !== undefined) }
  if (saying.voice === 'forum') {
    const { forumId, actor: representative } = chance.pick(stage.cast.representatives)
    return feedback.say(representative, AREA, { ...form, speakAs: forumId })
  }
  if (saying.onBehalf) return feedback.say(visitor(stage), AREA, { ...form, voice: 'on_behalf', consent: 'yes' })
  const voice = saying.voice === 'family' && chance.happens(0.4) ? undefined : saying.voice
  if (chance.happens(0.008)) return feedback.say(actor(stage, 'member'), AREA, { ...form, voice, follow: 'yes' })
  return feedback.say(visitor(stage), AREA, { ...form, voice })
}

/** What somebody gives besides the words: what it is about, and how to be told. Most give nothing. */
function door({ chance, answers, time }: Stage, { themes, fate }: Saying, isReply: boolean) {
  if (isReply || fate === 'danger' || fate === 'declined') return {}
  const [theme] = themes
  const about = answers.filter((answer) => theme && answer.themes.includes(theme))
  const lately = time.end - time.now < LATELY_DAYS * 86_400_000
  return {
    ...(theme === 'local-offer' && chance.happens(0.7) && { localOfferHead: chance.pick(LOCAL_OFFER_HEADS) }),
    ...(about.length > 0 && chance.happens(0.05) ? { answer: chance.pick(about).ref } : theme && chance.happens(0.2) && { theme }),
    ...(lately && chance.happens(0.1) && { tell: `family-${chance.hex(4)}@example.org` }),
  }
}
