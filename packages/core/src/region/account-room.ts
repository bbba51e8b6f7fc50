import { diagnostic, type Diagnostic } from '../kernel/index.ts'
import type { CapacityAsk } from './capacity.ts'
import type { CheckedAsk } from './check-ask.ts'
import { deploymentTypeFacts } from './model.ts'
import { modelFacts } from './models.gen.ts'
import { lookUpIn, type ObservedCapacity } from './observed.ts'

/** What is known of accounts. */
interface AccountWorld {
  readonly observed?: ObservedCapacity | undefined
  /** 1 for an account that is there, by its key. */
  readonly deployed?: ReadonlyMap<string, number> | undefined
}

type ModelAsk = CapacityAsk & { readonly kind: 'model' }

const modelAsks = (checked: readonly CheckedAsk[]): readonly (ModelAsk & { readonly account: string })[] =>
  checked.flatMap(({ ask }) => (ask.kind === 'model' && ask.account !== undefined ? [{ ...ask, account: ask.account }] : []))

/** Accounts with more standard deployments than one holds. */
export function fullAccounts(checked: readonly CheckedAsk[]): readonly Diagnostic[] {
  const most = modelFacts.limits.standardDeploymentsPerAccount
  const byAccount = new Map<string, ModelAsk[]>()
  for (const ask of modelAsks(checked)) {
    if (deploymentTypeFacts(ask.deploymentType).billing !== 'tokens') continue
    byAccount.set(ask.account, [...(byAccount.get(ask.account) ?? []), ask])
  }
  return [...byAccount].flatMap(([account, asks]) => {
    const first = asks[most]
    if (first === undefined) return []
    return [
      diagnostic('FW8316', `the account \`${account}\` has ${asks.length} standard deployments, and room for ${most}`, { at: first.at }),
    ]
  })
}

/** Regions in which a subscription has more accounts than Azure gives it. */
export function fullRegions(checked: readonly CheckedAsk[], { observed, deployed }: AccountWorld): readonly Diagnostic[] {
  const byRegion = new Map<string, Map<string, ModelAsk>>()
  for (const ask of modelAsks(checked)) {
    const key = JSON.stringify([ask.subscription, ask.region])
    const accounts = byRegion.get(key) ?? new Map<string, ModelAsk>()
    if (!accounts.has(ask.account)) accounts.set(ask.account, ask)
    byRegion.set(key, accounts)
  }
  return [...byRegion.values()].flatMap((accounts) => {
    const asks = [...accounts.values()]
    const [any] = asks
    const seen = any === undefined ? undefined : lookUpIn(observed).quota({ kind: 'accounts' }, any)
    const own = [...accounts.keys()].reduce((sum, account) => sum + (deployed?.get(account) ?? 0), 0)
    const others = Math.max(0, (seen?.used ?? 0) - own)
    const most = Math.max(0, (seen?.limit ?? modelFacts.limits.accountsPerRegion) - others)
    const first = asks[most]
    if (first === undefined) return []
    const more = others === 0 ? '' : `, and ${others} of others`
    const summary = `\`${first.subscription}\` has ${accounts.size} accounts in ${first.region}${more}, and room for ${most + others}`
    return [diagnostic('FW8317', summary, { at: first.at })]
  })
}
