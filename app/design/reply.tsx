import type { ReactNode } from 'react'
import { Icon, type Tone } from './icon.tsx'
import type { IconName } from './sprite-symbols.ts'

/** Who speaks: round for a family, diamond for a forum through its representative, square for a service. */
export type Speaker = 'family' | 'forum' | 'service'

interface Branch {
  /** The replies to this one. */
  replies: ReactNode
  /** With it the branch can be closed: "6 replies about the summer". Without it, it is always open. */
  label?: string | undefined
  open?: boolean | undefined
}
interface ReplyProps {
  id: string
  speaker: Speaker
  by: ReactNode
  when: string
  /** The address of this reply alone. */
  href: string
  /** 1 answers the first message. Below level 3 nothing is moved further in. */
  level: number
  /** An official answer stands in a box of its own. */
  official?: boolean | undefined
  kind?: ReactNode
  lang?: string | undefined
  actions?: ReactNode
  branch?: Branch | undefined
  children: ReactNode
}
const marks: Record<Speaker, { icon: IconName; tone: Tone }> = {
  family: { icon: 'family', tone: 'family' },
  forum: { icon: 'forum', tone: 'family' },
  service: { icon: 'service', tone: 'service' },
}

/** Replies in their order. */
export const ReplyList = ({ id, children }: { id?: string | undefined; children: ReactNode }) => (
  <ol className="ct-replies" id={id}>
    {children}
  </ol>
)

/** One reply and what it led to. */
export function Reply({ id, speaker, by, when, href, level, official, kind, lang, actions, branch, children }: ReplyProps) {
  const words = (
    <>
      <p className="ct-reply__by">
        <b>{by}</b>
        <a className="ct-meta" href={href}>
          <span className="govuk-visually-hidden">This reply alone, </span>
          {when}
        </a>
      </p>
      <div className="ct-reply__body" dir="auto" lang={lang}>
        {children}
      </div>
      {kind && <div className="ct-tags ct-after">{kind}</div>}
    </>
  )
  return (
    <li className={branch ? 'ct-reply ct-reply--kids' : 'ct-reply'} id={id}>
      <div className="ct-reply__self">
        <Icon name={marks[speaker].icon} tone={marks[speaker].tone} className="ct-reply__mark" />
        {official ? <div className="ct-voice ct-voice--reply">{words}</div> : words}
        {actions && <div className="ct-reply__do">{actions}</div>}
      </div>
      {branch && <BranchOf {...branch} level={level} />}
    </li>
  )
}

/** A reply that cannot be read, or not yet: it keeps its place and says why. */
export const ReplyPlace = ({ id, state, children }: { id?: string | undefined; state: 'waiting' | 'removed'; children: ReactNode }) => (
  <li className="ct-reply ct-reply--held" id={id}>
    <div className="ct-reply__self">
      <Icon name={state === 'waiting' ? 'later' : 'gone'} tone="quiet" className="ct-reply__mark" />
      <div className="ct-reply__body">{children}</div>
    </div>
  </li>
)

function BranchOf({ replies, label, open = true, level }: Branch & { level: number }) {
  const list = <ol className={level >= 3 ? 'ct-replies ct-replies--flat' : 'ct-replies'}>{replies}</ol>
  if (!label) return list
  return (
    <details className="govuk-details ct-branch" open={open}>
      <summary>{label}</summary>
      {list}
    </details>
  )
}
