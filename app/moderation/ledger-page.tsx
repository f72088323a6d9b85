import type { DeskMay, LedgerView } from '../contract/desk-views.ts'
import { STATES, type State } from '../contract/feedback.ts'
import { Balance } from '../design/balance.tsx'
import { Notice } from '../design/notice.tsx'
import { Table } from '../design/table.tsx'
import { DeskNav } from './desk-nav.tsx'
import { momentInWords, timeInWords } from './when.ts'

const WORDS: Record<State, string> = {
  waiting: 'waiting',
  held: 'held',
  public: 'shown',
  private: 'kept private',
  removed: 'not shown, with a reason',
}

/** Received on one side, where it is now on the other, in one line. */
export const LedgerBalance = ({ ledger }: { ledger: LedgerView }) => (
  <Balance
    received={ledger.received}
    parts={STATES.map((state) => ({ count: ledger.tables[state], word: WORDS[state] }))}
    checked={timeInWords(ledger.checkedAt)}
  />
)

/** Whether anything is lost, counted from two sides. */
export const LedgerPage = ({ area, may, ledger }: { area: string; may: DeskMay; ledger: LedgerView }) => (
  <div className="ct-stack">
    <DeskNav area={area} may={may} screen="ledger" />
    <h1 className="govuk-heading-l">Is anything lost?</h1>
    {ledger.holds ? (
      <Notice tone="good" title="Nothing is lost. Both sides agree." />
    ) : (
      <Notice tone="bad" role="alert" title="The two sides differ. Tell the person who runs this site now." level={2} id="differs">
        <ul>
          {ledger.differences.map((difference) => (
            <li key={difference}>{difference}</li>
          ))}
        </ul>
      </Notice>
    )}
    <LedgerBalance ledger={ledger} />
    <Table
      id="sides"
      caption="Each side is counted apart"
      columns={[
        { label: 'Where it is' },
        { label: 'By the record', numeric: true },
        { label: 'In the tables', numeric: true },
        { label: 'On the pages', numeric: true },
      ]}
      rows={[
        ...STATES.map((state) => ({ label: WORDS[state], cells: [ledger.record[state], ledger.tables[state], ledger.totals[state]] })),
        { label: 'in all', cells: [ledger.received, sum(ledger.tables), sum(ledger.totals)] },
      ]}
    />
    <p className="govuk-body">
      The record holds one row for each thing that happened, and nobody can rewrite it. The tables hold what is shown. What services write
      is not counted. Counted {momentInWords(ledger.checkedAt)}.
    </p>
  </div>
)

const sum = (side: Record<State, number>) => STATES.reduce((total, state) => total + side[state], 0)
