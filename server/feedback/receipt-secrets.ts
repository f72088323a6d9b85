import type { ContributionId } from '#app/contract/ids.ts'
import type { Vault } from '../people/vault.ts'
import { receiptCodeFrom } from './receipt-code.ts'

/**
 * The code of a receipt, its keyed hash and the id of what it opens. All follow from the submission and the words, so that a retry meets
 * its own traces, and other words from the same page are another contribution.
 */
export function receiptSecrets(vault: Vault, { submission, words }: { submission: string; words: string }) {
  const once = `${submission}|${words}`
  const code = receiptCodeFrom(Buffer.from(vault.hashOf('code', once), 'hex').subarray(0, 7))
  return {
    code,
    codeHash: vault.hashOf('receipt', code),
    id: `contribution_${vault.hashOf('contribution', once).slice(0, 32)}` as ContributionId,
  }
}
