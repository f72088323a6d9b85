import type { PastedView } from '../contract/measures.ts'
import { periodInWords } from '../contract/periods.ts'
import { Button } from '../design/button.tsx'
import { TextArea, TextField } from '../design/field.tsx'
import { Icon } from '../design/icon.tsx'
import { Table } from '../design/table.tsx'
import { written } from '../design/written.ts'
import { typedText } from '../read-form.ts'
import type { FormAnswer } from '../respond.ts'

/** What a paste answered: what would become of each line, or what is wrong with the form. */
export type PasteAnswer = Partial<FormAnswer> & { pasted?: PastedView }

/** Many figures at once. First they are looked at; then all of them are kept, or none. */
export function PasteForm({ answer }: { answer: PasteAnswer | undefined }) {
  const pasted = answer?.pasted
  const ready = pasted && pasted.bad.length === 0 && pasted.good.length > 0
  return (
    <form method="post" className="ct-form" noValidate action="?">
      {pasted && <BadLines pasted={pasted} />}
      {pasted && <GoodLines pasted={pasted} />}
      {ready && (
        <div className="ct-after-l">
          <Button name="do" value="paste">
            {pasted.good.length === 1 ? 'Keep this figure' : `Keep these ${pasted.good.length} figures`}
          </Button>
        </div>
      )}
      <div className={pasted && 'ct-after-l'}>
        <PasteFields answer={answer} />
      </div>
    </form>
  )
}

/** What is pasted, and whose figures they are. */
const PasteFields = ({ answer }: { answer: PasteAnswer | undefined }) => (
  <>
    <TextArea
      name="readings"
      label="Figures, one on a line"
      hint="When, the figure, over how many cases, a note: parted by commas or tabs. The last two can be left out. 2025-Q3, 37.2, 310, after the move"
      value={typedText(answer?.typed, 'readings')}
      error={answer?.errors?.readings}
      rows={8}
      spellCheck={false}
    />
    <TextField
      id="paste-beside"
      name="beside"
      label="Somebody else’s figures, to compare with?"
      hint="Leave it empty for our own. Otherwise write whose they are, like England."
      optional
      value={typedText(answer?.typed, 'beside')}
      error={answer?.errors?.['paste-beside']}
      width={20}
    />
    <Button kind="secondary" name="do" value="look">
      {answer?.pasted ? 'Look at the lines again' : 'Look at the lines'}
    </Button>
  </>
)

/** Lines that cannot be kept, each with its number and why. */
const BadLines = ({ pasted: { bad } }: { pasted: PastedView }) =>
  bad.length === 0 ? null : (
    <div className="govuk-form-group govuk-form-group--error">
      <h3 className="govuk-heading-s">{bad.length === 1 ? 'This line cannot be kept' : `These ${bad.length} lines cannot be kept`}</h3>
      <p className="govuk-body">
        Nothing was kept yet. {bad.length === 1 ? 'Mend it below, or take it out.' : 'Mend them below, or take them out.'}
      </p>
      <ul className="ct-list">
        {bad.map(({ line, text, reason }) => (
          <li key={line} id={`line-${line}`} tabIndex={-1}>
            <p className="govuk-error-message">
              <Icon name="stop" />
              <span>
                Line {line}: {reason}.
              </span>
            </p>
            <p className="ct-meta" dir="auto">
              {text.slice(0, 120)}
            </p>
          </li>
        ))}
      </ul>
    </div>
  )

/** Lines that can be kept, and what would become of each. */
const GoodLines = ({ pasted: { good, beside } }: { pasted: PastedView }) =>
  good.length === 0 ? null : (
    <Table
      id="pasted"
      caption={`${good.length === 1 ? '1 good line' : `${good.length} good lines`}${beside ? ` for ${beside}` : ''}`}
      columns={[
        { label: 'When' },
        { label: 'Figure', numeric: true },
        { label: 'What becomes of it' },
        { label: 'How many', numeric: true },
        { label: 'Note' },
      ]}
      rows={good.map(({ period, value, n, note, before, same }) => ({
        label: periodInWords(period),
        cells: [value, same ? 'It stands there already' : before ? `Corrects ${written(before.value)}` : 'New', n ?? 'Not given', note],
      }))}
    />
  )
