import type { BranchView, PlaceView, ReplyView } from '#app/contract/thread.ts'
import { dateInWords } from '#app/dates.ts'
import { KindOfAnswer } from '#app/design/kind-of-answer.tsx'
import { Reply, ReplyPlace } from '#app/design/reply.tsx'
import { kindProps } from '#app/impact/answer-words.ts'
import { replyCount } from './thread-status.tsx'
import { VoiceActions } from './voice-actions.tsx'
import { WrittenWords } from './written-words.tsx'

interface TreeProps {
  area: string
  branches: readonly BranchView[]
  /** Whether something here waits to be read. Never how much. */
  waiting: boolean
  readWithinDays: number
  level?: number
  /** What the reader has just said "me too" to. */
  agreed?: string | undefined
}

/** From so many replies on, what stands under a reply can be closed. */
const CLOSES_FROM = 2

/** Replies in reading order, each with what it led to, and places for what cannot be read. */
export function ReplyTree({ branches, waiting, level = 1, ...rest }: TreeProps) {
  return (
    <>
      {branches.map((branch, at) =>
        branch.shape === 'reply' ? (
          <OneReply key={branch.ref} reply={branch} level={level} {...rest} />
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: a place has nothing to be known by, and nothing moves on a page drawn once
          <OnePlace key={`place ${at}`} place={branch} level={level} {...rest} />
        ),
      )}
      {waiting && (
        <ReplyPlace state="waiting">A reply is waiting to be read. New replies show within {workingDays(rest.readWithinDays)}.</ReplyPlace>
      )}
    </>
  )
}

type Around = Omit<TreeProps, 'branches' | 'waiting' | 'level'> & { level: number }

function OneReply({ reply, level, ...rest }: Around & { reply: ReplyView }) {
  const { ref, size, replies, waiting } = reply
  const more = replies.length > 0 || waiting
  return (
    <Reply
      id={`r-${ref}`}
      speaker={reply.speaker}
      by={reply.by}
      when={dateInWords(reply.saidOn)}
      href={`#r-${ref}`}
      level={level}
      lang={reply.language}
      official={reply.speaker === 'service'}
      kind={reply.answers.length > 0 && <AnswerLinks area={rest.area} answers={reply.answers} />}
      actions={<VoiceActions area={rest.area} spoken={reply} about={`the reply of ${dateInWords(reply.saidOn)}`} agreed={rest.agreed} />}
      branch={
        more
          ? {
              label: size >= CLOSES_FROM ? `${replyCount(size)} to this` : undefined,
              replies: <ReplyTree {...rest} branches={replies} waiting={waiting} level={level + 1} />,
            }
          : undefined
      }
    >
      <WrittenWords html={reply.html} />
    </Reply>
  )
}

const OnePlace = ({ place, level, ...rest }: Around & { place: PlaceView }) => (
  <>
    <ReplyPlace state="removed">{placeInWords(place)}</ReplyPlace>
    <ReplyTree {...rest} branches={place.replies} waiting={place.waiting} level={level} />
  </>
)

function placeInWords({ shape, on, because }: PlaceView) {
  if (shape === 'taken_back') return `One reply was taken back by whoever wrote it${on ? `, on ${dateInWords(on)}` : ''}.`
  if (shape === 'taken_down') return `One reply was taken down${on ? ` on ${dateInWords(on)}` : ''}${because ? ` ${because}` : ''}.`
  return 'What stood here is not shown. The replies to it are below.'
}

const AnswerLinks = ({ area, answers }: { area: string; answers: ReplyView['answers'] }) => (
  <>
    {answers.map((answer) => (
      <span className="ct-tags" key={answer.ref}>
        <KindOfAnswer {...kindProps(answer)} />
        <a className="govuk-link" href={`/${area}/answers/${answer.ref}`} dir="auto">
          {answer.title}
        </a>
      </span>
    ))}
  </>
)

const workingDays = (days: number) => (days === 1 ? 'one working day' : `${days} working days`)
