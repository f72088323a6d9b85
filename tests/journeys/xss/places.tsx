import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { ThreadsAsked } from '#app/contract/threads.ts'
import { Contacts } from '#app/design/contacts.tsx'
import { Page } from '#app/design/page.tsx'
import { ReplyTree } from '#app/feedback/reply-tree.tsx'
import { SayLook } from '#app/feedback/say-look.tsx'
import { SayReceipt } from '#app/feedback/say-receipt.tsx'
import { SayWords } from '#app/feedback/say-words.tsx'
import { SupporterCard } from '#app/feedback/supporter-card.tsx'
import { SupporterForm } from '#app/feedback/supporter-form.tsx'
import { ThreadList } from '#app/feedback/thread-list.tsx'
import { ThreadPage } from '#app/feedback/thread-page.tsx'
import { TracePage } from '#app/feedback/trace-page.tsx'
import { VersionsPage } from '#app/feedback/versions-page.tsx'
import { AnswerDeskPage } from '#app/impact/answer-desk-page.tsx'
import { AnswerPage } from '#app/impact/answer-page.tsx'
import { AreaHome } from '#app/impact/area-home.tsx'
import { ImpactPage } from '#app/impact/impact-page.tsx'
import { WritePage } from '#app/impact/write-page.tsx'
import { EscalationPage } from '#app/moderation/escalation-page.tsx'
import { ItemArticle } from '#app/moderation/item-article.tsx'
import { ItemSide } from '#app/moderation/item-side.tsx'
import { QueuePage } from '#app/moderation/queue-page.tsx'
import { RulesPage } from '#app/moderation/rules-page.tsx'
import { ThemePage } from '#app/themes/theme-page.tsx'
import { written } from '#server/notifications/letter.ts'
import { draftOf } from '#server/notifications/templates.ts'
import { AGENDA_PLACES } from './agenda-places.tsx'
import { INVITE_PLACES } from './invite-places.tsx'
import { LETTER_PLACES } from './letter-places.tsx'
import { LIVE_PLACES } from './live-places.tsx'
import { MEASURE_PLACES } from './measure-places.tsx'
import { MEETING_PLACES } from './meeting-places.tsx'
import { PLAN_DESK_PLACES } from './plan-desk-places.tsx'
import { SURVEY_DESK_PLACES } from './survey-desk-places.tsx'
import { SURVEY_PLACES } from './survey-places.tsx'
import * as views from './views.ts'

const AREA = 'wyrefield'
const receipt = (helpFirst: boolean) => ({
  code: 'amber field river stone lamp',
  sameCode: false,
  ref: views.REF,
  helpFirst,
  readBy: views.DAY,
  answerBy: views.DAY,
  mayShow: true,
  routes: ['sendiass' as const],
})
const typedAgain = (text: string) => ({
  errors: { words: text, consent: text },
  typed: { words: text, tell: text, title: text, said: text, passedTo: text, whatWouldChange: text, by: text, also: text },
})
const item = (text: string) => ({
  queue: views.queue(text),
  item: views.item(text),
  done: null,
  answer: { errors: { also: text }, typed: { also: text, words: text } },
  keys: true,
  submission: '0'.repeat(32),
})
const byMonth = { months: ['2026-02', '2026-03'], values: [1, 2], earlier: 0, total: 3 } as const
const counts = (text: string) => [{ slug: 'school-transport', title: text, contributions: 3, responses: 1 }]
const times = { answered: 2, waiting: 1, lowerQuartile: 1, median: 2, upperQuartile: 3, longest: 4, promisedDays: 10, steps: [] }
const { may } = views.deskArea('')

/** Every place in which a page shows what somebody outside, or another part of the house, has written. */
export const PLACES: Record<string, (text: string) => ReactNode> = {
  reply: (text) => <ReplyTree area={AREA} branches={[views.reply(text)]} waiting={false} readWithinDays={1} />,
  'letter at the desk': (text) => <ItemArticle {...item(text)} />,
  'beside the letter': (text) => <ItemSide {...item(text)} />,
  thread: (text) => <ThreadPage area={AREA} view={views.thread(text)} />,
  'earlier words': (text) => (
    <VersionsPage
      view={{
        ref: views.REF,
        excerpt: text,
        language: 'en',
        versions: [{ number: 2, html: views.spoken(text).html, writtenOn: views.DAY, current: true }],
      }}
    />
  ),
  'list, and what was looked for': (text) => (
    <ThreadList
      area={AREA}
      view={{
        asked: { search: ThreadsAsked.parse({ search: text }).search ?? '', theme: views.themes(text)[0], sort: 'newest' },
        rows: [views.row(text)],
        total: { count: 1, orMore: false },
        after: views.REF,
        themes: views.themes(text),
      }}
    />
  ),
  trace: (text) => (
    <TracePage
      trace={{ stories: [views.story(text)], submission: '0'.repeat(32), today: views.DAY }}
      frame={views.frame(text)}
      byCode
      errors={{ words: text }}
      typed={{ ref: views.REF, words: text }}
    />
  ),
  'words typed again': (text) => <SayWords page={views.sayPage(text)} area={AREA} answer={typedAgain(text)} />,
  'last look': (text) => (
    <SayLook
      page={views.sayPage(text)}
      frame={views.frame(text)}
      look={{ submission: '0'.repeat(32), words: text, show: 'yes', helpFirst: false }}
      answer={typedAgain(text)}
    />
  ),
  receipt: (text) => <SayReceipt receipt={receipt(true)} frame={views.frame(text)} baseUrl="http://localhost" />,
  card: (text) => <SupporterCard receipt={receipt(false)} frame={views.frame(text)} baseUrl="http://localhost" nextHref="/" />,
  'supporter’s form': (text) => (
    <SupporterForm page={{ may: true, submission: '0'.repeat(32), channel: 'phone', language: 'en' }} {...typedAgain(text)} />
  ),
  'queue at the desk': (text) => <QueuePage queue={views.queue(text)} done={null} ledger={null} keys />,
  safeguarding: (text) => (
    <EscalationPage area={AREA} may={may} escalation={views.escalation(text)} answer={{ errors: { done: text }, typed: { done: text } }} />
  ),
  answer: (text) => (
    <AnswerPage
      area={AREA}
      view={{
        answer: views.answer(text),
        earlier: [{ ...views.answer(text), number: 1 }],
        actions: [{ ref: 'AC-7Q2M4X', number: '1.1', title: text }],
        answered: [views.row(text)],
        about: [views.row(text)],
        release: views.released(text),
      }}
    />
  ),
  'answer at the desk': (text) => (
    <AnswerDeskPage
      area={AREA}
      may={may}
      given
      answer={{ errors: { why: text }, typed: { do: 'open', why: text } }}
      view={{
        ...views.answer(text),
        words: text,
        answeredAt: views.AT,
        rows: [views.answerable(text)],
        earlier: [{ kind: 'did', title: text, words: text, answeredAt: views.AT }],
        action: 'AC-7Q2M4X',
        actions: [{ ref: 'AC-7Q2M4X', title: text }],
        waits: false,
        release: views.releaseAtDesk(text),
        may: { change: true },
      }}
    />
  ),
  'answer being written': (text) => (
    <WritePage
      area={AREA}
      may={may}
      rows={[views.answerable(text)]}
      themes={[{ slug: 'school-transport', title: text, chosen: true }]}
      actions={[{ ref: 'AC-7Q2M4X', title: text }]}
      answer={typedAgain(text)}
    />
  ),
  theme: (text) => (
    <ThemePage
      area={AREA}
      view={{
        slug: 'school-transport',
        title: text,
        about: text,
        contributions: 4,
        byMonth: { ...byMonth, months: [...byMonth.months], values: [...byMonth.values] },
        latest: [views.row(text), views.row(text), views.row(text), views.row(text)],
        answers: [views.answer(text)],
        answersInAll: 2,
      }}
    />
  ),
  'front page of an area': (text) => (
    <AreaHome
      area={{ slug: AREA, name: text }}
      view={{
        said: 10,
        readAtLeast: 10,
        tagged: 5,
        answered: 2,
        waiting: 3,
        medianDays: 2,
        themes: counts(text),
        themesInAll: 1,
        answers: [views.answer(text)],
      }}
    />
  ),
  'figures and charts': (text) => (
    <ImpactPage
      area={AREA}
      view={{
        asked: { theme: views.themes(text)[0] },
        said: 3,
        answered: 2,
        answers: [views.answer(text)],
        total: 1,
        kinds: [{ kind: 'cannot', count: 1 }],
        themes: counts(text),
        byMonth: { ...byMonth, months: [...byMonth.months], values: [...byMonth.values] },
        times,
      }}
    />
  ),
  'rules for danger': (text) => (
    <RulesPage
      area={AREA}
      may={may}
      rules={{ rules: text, count: 1, mayEdit: true }}
      typed={{ rules: text, sample: text }}
      errors={{ rules: text }}
      tried={[{ label: text, words: text }]}
      saved={false}
    />
  ),
  ...MEASURE_PLACES,
  ...SURVEY_PLACES,
  ...PLAN_DESK_PLACES,
  ...SURVEY_DESK_PLACES,
  ...LETTER_PLACES,
  ...AGENDA_PLACES,
  ...INVITE_PLACES,
  ...MEETING_PLACES,
  ...LIVE_PLACES,
  'frame of every page': (text) => (
    <Page
      title={text}
      theme="auto"
      area={{ name: text, href: `/${AREA}` }}
      nav={[{ href: '/', label: text }]}
      current="/"
      back={{ href: '/', label: text }}
      signedInName={text}
      help={{ contacts: [{ name: text, what: text, phone: '01234 567890' }], ownChildHref: '/' }}
    >
      <Contacts lines={[{ ...views.frame(text).contacts[0]!, note: text }]} />
    </Page>
  ),
}

/** What a place looks like with this text in it; and the body of a mail, which no component draws. */
export function drawn(place: string, text: string): string {
  const draw = PLACES[place]
  if (draw) return renderToStaticMarkup(draw(text))
  const mail = written(draftOf('invitation', { baseUrl: 'http://localhost', area: { name: text, slug: AREA }, token: 'x' }), undefined)
  return mail.html.split(/<\/?body>/)[1]!
}
export const PLACE_NAMES = [...Object.keys(PLACES), 'mail']
