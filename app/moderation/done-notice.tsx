import type { DoneView } from '../contract/desk-views.ts'
import { Button } from '../design/button.tsx'
import { Key } from '../design/key.tsx'
import { Notice } from '../design/notice.tsx'

const WORDS: Record<string, string> = {
  published: 'is shown now. An author who wants to know hears of it in ten minutes.',
  kept_private: 'is kept private. It counts, and it can be answered.',
  held: 'is held.',
  declined: 'is not shown. Its author sees the reason.',
  hidden: 'is hidden now. Its author can see why.',
  tagged: 'has these themes now.',
  routed: 'was passed on.',
  escalated: 'is with the safeguarding lead now. Nobody else sees it.',
  undone: 'stands as it did before.',
}

/** What was just done, with the way back. */
export function DoneNotice({ area, done }: { area: string; done: DoneView | null }) {
  if (!done) return null
  return (
    <Notice tone="good" role="status">
      <p>
        <a className="govuk-link" href={`/desk/${area}/${done.ref}`}>
          {done.ref}
        </a>{' '}
        {WORDS[done.name] ?? 'was changed.'}
      </p>
      {done.undo && <UndoForm area={area} reference={done.ref} stepId={done.stepId} keyed />}
    </Notice>
  )
}

/** Takes one step back. */
export const UndoForm = ({ area, reference, stepId, keyed }: { area: string; reference: string; stepId: string; keyed?: boolean }) => (
  <form method="post" action={`/desk/${area}/${reference}`}>
    <input type="hidden" name="do" value="undo" />
    <input type="hidden" name="step" value={stepId} />
    <Button kind="secondary" small data-key={keyed ? 'u' : undefined}>
      Undo {keyed && <Key>U</Key>}
    </Button>
  </form>
)
