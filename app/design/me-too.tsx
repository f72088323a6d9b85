import { Icon } from './icon.tsx'
import { written } from './written.ts'

interface MeTooProps {
  count: number
  /** Whether whoever looks has said so already. */
  said: boolean
  /** What is agreed with, for who hears the button alone: "the first message". */
  about: string
  /** Where it is sent, with these hidden fields. */
  action?: string | undefined
  fields?: Readonly<Record<string, string>> | undefined
}

/** "The same happened to us", in one tap. It counts once. */
export const MeToo = ({ count, said, about, action, fields = {} }: MeTooProps) => (
  <form method="post" action={action}>
    {Object.entries(fields).map(([name, value]) => (
      <input key={name} type="hidden" name={name} value={value} />
    ))}
    <button className="ct-metoo" type="submit" aria-pressed={said}>
      <Icon name={said ? 'family' : 'family-open'} tone="family" small />
      <span>
        Me too{said && ', you said so'}: <span data-value={count}>{written(count)}</span>
        <span className="govuk-visually-hidden"> families agree with {about}</span>
      </span>
    </button>
  </form>
)
