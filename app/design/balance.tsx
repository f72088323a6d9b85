import { Count } from './count.tsx'
import { written } from './written.ts'

interface BalanceProps {
  received: number
  /** Where they are now. Counted apart from what was received. */
  parts: readonly { count: number; word: string }[]
  /** When it was counted, in words. */
  checked: string
}

/** Everything received is somewhere. Turns red, and says by how much, when the two sides differ. */
export function Balance({ received, parts, checked }: BalanceProps) {
  const found = parts.reduce((sum, { count }) => sum + count, 0)
  const holds = found === received
  return (
    <div className={holds ? 'ct-meta ct-balance' : 'ct-balance ct-balance--broken'} role={holds ? undefined : 'alert'} data-holds={holds}>
      <p>
        <Count value={received} of="received" /> came in ={' '}
        {parts.map(({ count, word }, at) => (
          <span key={word}>
            {at > 0 && ' + '}
            <span data-of={word} data-value={count}>
              {written(count)}
            </span>{' '}
            {word}
          </span>
        ))}
      </p>
      <p>
        <strong>{verdict(received - found)}</strong> Checked at {checked}.
      </p>
    </div>
  )
}

function verdict(missing: number) {
  if (missing === 0) return 'Nothing lost.'
  return missing > 0
    ? `${written(missing)} missing. Tell the person who runs this site now.`
    : `${written(-missing)} too many. Tell the person who runs this site now.`
}
