import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { refusalOf } from '#app/contract/refusal.ts'
import { SEARCH_MAX_CHARS } from '#app/contract/threads.ts'
import naughty from '#tests/data/security/blns.json' with { type: 'json' }
import { onEachDatabase } from '../build/world.ts'
import { textFields } from './form-fields.ts'
import { type NaughtyForm, type NaughtyTown, naughtyForms, naughtyTown } from './naughty-forms.ts'

/** Making a password slow to guess is not what this is about, and it is done hundreds of times. */
vi.mock('@node-rs/argon2', () => {
  const hash = async (text: string) => `$argon2id$v=19$m=19456,t=2,p=1$${createHash('sha256').update(text).digest('base64url')}`
  return { hash, verify: async (hashed: string, text: string) => hashed === (await hash(text)) }
})

/** What a database cannot hold, or a name cannot be, beside what others found naughty. */
const WORSE = [
  'a\0b',
  '\0',
  'a\uD83D',
  '\uDE22b',
  'a\r\nb\rc',
  '\uFEFF a \u00A0',
  'x'.repeat(20_001),
  '\u202Eevil\u2066',
  '__proto__',
  "'); drop table area; --",
]
const TEXTS = [...naughty, ...WORSE]
const AT_ONCE = 16
/** References, tokens and choices are no text: of these every fifth is tried, and all that is worse. So it is for all on the second database. */
const FOR_NAMES = [...naughty.filter((_, at) => at % 5 === 0), ...WORSE]
const NOT_FORMS = ['Span', 'what stands in addresses and cookies']

onEachDatabase('naughty words', (world) => {
  let town: NaughtyTown
  let forms: Record<string, NaughtyForm>
  beforeAll(async () => {
    town = await naughtyTown(world)
    forms = naughtyForms(town)
  })

  test('go into every field of every form', () => {
    const listed = Object.entries(forms).flatMap(([name, { kept, named }]) =>
      NOT_FORMS.includes(name) ? [] : [...kept, ...named].map((field) => `${name}.${field}`),
    )
    expect(listed.sort()).toEqual(textFields())
    expect(naughty).toHaveLength(515)
  })

  describe.concurrent('come out as they went in, or are refused in a clear sentence', () => {
    test.each(FORM_NAMES)('%s', { timeout: 600_000 }, async (name) => {
      const form = forms[name]!
      const texts = world.own.database.engine === 'sqlite' ? TEXTS : FOR_NAMES
      const refused = new Map<string, number>(form.kept.map((field) => [field, 0]))
      if (form.kept.length > 0) await inTurns(texts, form, (text) => throughKept(name, form, text, refused))
      for (const field of form.named) await inTurns(FOR_NAMES, form, (text) => throughNamed(name, form, field, text))
      for (const [field, count] of refused) expect(count, `${name}.${field}`).toBeLessThanOrEqual(MOST_REFUSED[field] ?? SOME_REFUSED)
    })
  })
})

/** Most naughty strings are no address, number or short word; elsewhere only what nobody can keep or see is refused. */
const SOME_REFUSED = 50
const MOST_REFUSED: Record<string, number> = {
  email: 525,
  tell: 525,
  phone: 525,
  web: 525,
  slug: 525,
  rules: 525,
  unit: 525,
  beside: 525,
  evidenceWeb: 525,
  number: 525,
  videoUrl: 525,
}
const FORM_NAMES =
  'SayForm SayForOthersForm LookForm TellForm SignUpForm NameForm SignInForm ResetRequestForm NewPasswordForm ChangePasswordForm PasswordCheckForm MakeAreaForm ChangeAreaForm OrganisationForm ForumForm ContactForm ThemeForm MakeThemeForm MergeThemeForm MandateForm InviteForm PublishForm Span KeepPrivateForm HoldForm DeclineForm HideForm TagForm RouteForm NoteForm RulesForm AnswerForm ChangeAnswerForm OfficialReplyForm MeasureForm MeetingForm CancelMeetingForm AgendaItemForm ProposeItemForm DecideItemForm PaperForm SeriesForm ReadingForm PasteForm TakeBackForm PlanForm FindingForm PriorityForm ActionForm SignOffForm AgreeForm MilestoneForm EvidenceForm LinkSaidForm LinkMeasureForm UpdateForm MoveDueForm DropForm BeginForm DraftForm UnfinishedDraftForm GroupStatementForm CouncilStatementForm OwnerForm SafeForm ClockForm BackpackForm MessagesForm PackForm LocalOfferForm ReleaseForm OpenStepForm RecipientsForm ThreadsAsked ImpactAsked'
    .split(' ')
    .concat('what stands in addresses and cookies')

/** Everywhere at once: whatever is refused is sent again with something harmless in its place. */
async function throughKept(name: string, { kept, harmless, send }: NaughtyForm, text: string, refused: Map<string, number>) {
  const asked = new Set(kept)
  for (;;) {
    const input = { ...harmless(), ...Object.fromEntries([...asked].map((field) => [field, text])) }
    try {
      const back = await send(input)
      for (const field of asked) {
        if (asKept(field, text) !== '') for (const out of [back?.[field]].flat()) expect(out, `${name}.${field}`).toBe(asKept(field, text))
      }
      return
    } catch (error) {
      const refusal = refusalOf(error)
      if (refusal?.kind !== 'invalid') throw new Error(`${name} with ${JSON.stringify(text)}: ${refusal?.kind ?? error}`, { cause: error })
      const fields = Object.entries(refusal.fields).map(([path, sentence]) => [path.split('.').at(-1)!, sentence] as const)
      for (const [field, sentence] of fields) {
        expect([...asked], `${name}: ${sentence}`).toContain(field)
        expect(sentence, `${name}.${field}`).toMatch(/^[A-Z“].{9,}/)
        expect(sentence).not.toMatch(/invalid|expected|undefined|string/i)
        asked.delete(field)
        refused.set(field, refused.get(field)! + 1)
      }
    }
  }
}

async function throughNamed(name: string, { harmless, send }: NaughtyForm, field: string, text: string) {
  try {
    await send({ ...harmless(), [field]: text })
  } catch (error) {
    if (!refusalOf(error)) throw new Error(`${name}.${field} with ${JSON.stringify(text)}: ${error}`, { cause: error })
  }
}

/** Outer white space and line ends are ours; the word of an address is written small; of a search only the beginning counts. */
function asKept(field: string, text: string) {
  const kept = text.replace(/\r\n?/g, '\n').trim()
  if (field === 'slug') return kept.toLowerCase()
  if (field !== 'search') return kept
  const chars = [...text].slice(0, SEARCH_MAX_CHARS).join('')
  return chars.replace(/\p{Cc}|\p{Surrogate}/gu, ' ').trim()
}

async function inTurns(texts: string[], { oneByOne }: NaughtyForm, work: (text: string) => Promise<void>) {
  const atOnce = oneByOne ? 1 : AT_ONCE
  for (let from = 0; from < texts.length; from += atOnce) await Promise.all(texts.slice(from, from + atOnce).map(work))
}
