import type { AccountId, ActionId, ContributionId } from '#app/contract/ids.ts'
import type { Tools } from '../tools.ts'

/**
 * Who rates, as a keyed hash that joins to nobody: of the contribution for what is said on a trace, so that it counts once for a theme;
 * of account and action for who is signed in, so that nobody sees what else they rate.
 */
export function raterKeyOf(
  { vault }: Pick<Tools, 'vault'>,
  rater: { contributionId: ContributionId } | { accountId: AccountId; actionId: ActionId },
) {
  return 'contributionId' in rater
    ? vault.hashOf('felt', rater.contributionId)
    : vault.hashOf('felt', `${rater.accountId}|${rater.actionId}`)
}
