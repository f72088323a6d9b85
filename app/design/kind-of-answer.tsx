import type { IconName } from './sprite-symbols.ts'
import { Tag } from './tag.tsx'

/** The six honest kinds of answer. */
export type AnswerKind = 'did' | 'will_by' | 'looking_into' | 'cannot' | 'wrong_body' | 'got_it_wrong'

const looks: Record<AnswerKind, { icon: IconName; tone?: 'blue' | 'green' | 'yellow' }> = {
  did: { icon: 'done', tone: 'green' },
  will_by: { icon: 'doing', tone: 'blue' },
  looking_into: { icon: 'finding' },
  cannot: { icon: 'cannot' },
  wrong_body: { icon: 'passed-on' },
  got_it_wrong: { icon: 'wrong', tone: 'yellow' },
}

interface KindOfAnswerProps {
  kind: AnswerKind
  /** The day it will be done or looked into by, in words ("31 January"); for `wrong_body`, to whom it was passed. */
  more?: string | undefined
  /** `did` and `will_by` may be only part of what was asked. */
  partOf?: boolean | undefined
}

/** What kind of answer this is, always in the same words. */
export const KindOfAnswer = ({ kind, more, partOf }: KindOfAnswerProps) => (
  <Tag tone={looks[kind].tone} icon={partOf ? 'part' : looks[kind].icon}>
    {wordsOfAnswer({ kind, more, partOf })}
  </Tag>
)

/** The words of a kind of answer, for a list, a filter or a table. */
export function wordsOfAnswer({ kind, more, partOf = false }: KindOfAnswerProps) {
  const end = (joint: string) => (more ? `${joint}${more}` : '')
  switch (kind) {
    case 'did':
      return partOf ? 'We did part of it' : 'We did it'
    case 'will_by':
      return `${partOf ? 'We will do part of it' : 'We are doing it'}${end(', by ')}`
    case 'looking_into':
      return `We are still finding out${end(', until ')}`
    case 'cannot':
      return 'We cannot, because'
    case 'wrong_body':
      return `Not ours${end(': passed to ')}`
    case 'got_it_wrong':
      return 'We got it wrong'
  }
}
