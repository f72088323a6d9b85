import type { MyPartView } from '../contract/live-people.ts'
import { Select } from '../design/select.tsx'
import { typedText } from '../read-form.ts'
import type { FormAnswer } from '../respond.ts'

interface ForWhomProps {
  me: MyPartView
  id: string
  label: string
  chosen: string
  groupsOnly?: boolean
  answer: FormAnswer | undefined
}

/** For oneself, or for a group that one speaks for. */
export const ForWhom = ({ me, id, label, chosen, groupsOnly = false, answer }: ForWhomProps) => (
  <Select
    name="as"
    id={id}
    label={label}
    value={typedText(answer?.typed, 'as') || chosen}
    error={answer?.errors.as}
    options={[
      ...(groupsOnly ? [] : [{ value: 'me', label: 'For myself' }]),
      ...me.speakAs.map(({ forumId, name }) => ({ value: forumId, label: name })),
    ]}
  />
)
