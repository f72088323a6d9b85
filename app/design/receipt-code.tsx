import type { ReactNode } from 'react'

interface ReceiptCodeProps {
  /** The words of the code, in order. */
  words: readonly string[]
  id?: string | undefined
}

/** The words of a code, large enough to read down a phone. They copy as one line with spaces. */
export const ReceiptCode = ({ words, id }: ReceiptCodeProps) => (
  <p className="ct-words" id={id} translate="no">
    {words.map((word, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a code may hold the same word twice, and its order is what it is
      <span key={at}>{word} </span>
    ))}
  </p>
)

/** The code in its frame, with what to do with it; a picture of it beside, where there is one. */
export const Receipt = ({ words, picture, children }: ReceiptCodeProps & { picture?: ReactNode; children: ReactNode }) => (
  <div className="ct-receipt">
    <div className="ct-receipt__row">
      <ReceiptCode words={words} />
      {picture}
    </div>
    <div className="ct-after">{children}</div>
  </div>
)
