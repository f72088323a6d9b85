import { Section } from '#app/design/layout.tsx'
import { MarkedList } from '#app/design/marked-list.tsx'

interface WhoSeesProps {
  show?: 'yes' | 'no' | undefined
  /** Somebody may be in danger. */
  helpFirst?: boolean | undefined
  signedIn?: boolean | undefined
  /** They may speak for a group. */
  forGroups?: boolean | undefined
}

/** Before anything is sent: who will see the words, who wrote them, and the answer. */
export const WhoSeesWhat = ({ show, helpFirst, signedIn, forGroups }: WhoSeesProps) => (
  <Section id="who-sees" title="Who will see what" size="m" space="near">
    <MarkedList
      items={[
        { icon: 'eye', tone: 'family', term: 'Your words', detail: wordsSeenBy(show, helpFirst) },
        {
          icon: 'shut',
          tone: 'family',
          term: 'Who you are',
          detail: whoYouAre(signedIn, forGroups),
        },
        { icon: 'post', tone: 'family', term: 'What becomes of it', detail: whoFollows(signedIn) },
      ]}
    />
  </Section>
)

function wordsSeenBy(show: WhoSeesProps['show'], helpFirst: WhoSeesProps['helpFirst']) {
  if (helpFirst) return 'Only the safeguarding lead, or the deputy. Other families never see them.'
  if (show === 'yes') return 'A trained reader first. Then other families, with names taken out.'
  if (show === 'no') return 'A trained reader, and who has to answer. They count, but other families do not see them.'
  return 'A trained reader first. Then other families, if you said yes.'
}

function whoYouAre(signedIn: WhoSeesProps['signedIn'], forGroups: WhoSeesProps['forGroups']) {
  if (!signedIn) return 'Nobody. We do not ask. Staff cannot look it up.'
  const own = 'Only you. Your account keeps a note that you wrote this. Staff cannot look it up.'
  return forGroups ? `${own} If you speak for your group, its name is shown, and staff know who speaks for it.` : own
}

const whoFollows = (signedIn: WhoSeesProps['signedIn']) =>
  `Only ${signedIn ? 'you with your account, and ' : ''}people who have your five words. Keep them safe.`
