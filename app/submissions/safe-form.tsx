import type { SuggestionView } from '#app/contract/desk-views.ts'
import { Button } from '#app/design/button.tsx'
import { Details } from '#app/design/details.tsx'
import { TextArea } from '#app/design/field.tsx'
import { Letter } from '#app/design/letter.tsx'
import { letterParts } from '#app/moderation/letter-parts.ts'
import { SuggestionList } from '#app/moderation/suggestion-list.tsx'
import { typedSuggestions } from '#app/moderation/typed-item.ts'
import { typedText } from '#app/read-form.ts'
import type { FormAnswer } from '#app/respond.ts'

interface SafeFormProps {
  words: string
  language: string
  suggestions: readonly SuggestionView[]
  answer: FormAnswer | undefined
  /** What the button asks for. */
  does: string
  button: string
  may: boolean
}

/** Words as they were written, with what would be taken out before others read them. Nothing else of them can be changed. */
export function SafeForm({ words, language, suggestions, answer, does, button, may }: SafeFormProps) {
  const items = typedSuggestions(suggestions, answer?.typed)
  const out = items.filter(({ take }) => take).length
  const also = typedText(answer?.typed, 'also')
  return (
    <>
      <Letter parts={letterParts(words, items)} lang={language} />
      {may && (
        <form id="safe" method="post" className="ct-gap-top">
          <p className="govuk-body">Take out only what points at somebody. What is said stays as it is.</p>
          {items.length > 0 && <SuggestionList items={items} form="safe" />}
          <Details summary="Take out more" open={Boolean(also || answer?.errors.also)}>
            <TextArea
              name="also"
              label="Other words to take out"
              hint="Copy them as they stand, one line for each. After an equals sign, write what is shown instead: Ashby = our town"
              value={also}
              error={answer?.errors.also}
              short
            />
          </Details>
          <Button name="do" value={does}>
            {out > 0 ? `Take out ${out}. ${button}` : button}
          </Button>
        </form>
      )}
    </>
  )
}
