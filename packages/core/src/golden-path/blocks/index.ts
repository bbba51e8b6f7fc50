export { alertsOf, metricAlert } from './alerts.ts'
export { applicationInsights } from './application-insights.ts'
export { budget, budgetStartInput } from './budget.ts'
export { diagnostics } from './diagnostics.ts'
export { clientOf, identity, principalOf, systemAssigned, userAssigned } from './identity.ts'
export { keyVault } from './key-vault.ts'
export {
  block,
  childOf,
  extensionOf,
  globalKey,
  nameIn,
  primarySite,
  regionalKey,
  resourceIn,
  sitesOf,
  type Block,
  type ResourceDraft,
} from './node.ts'
export { privateEndpoint } from './private-endpoint.ts'
export { foundation, resourceGroup } from './resource-group.ts'
export { roleAssignment, roleId } from './role.ts'
export { storage, type StorageBlock, type StorageDraft } from './storage.ts'
export { zonesOf } from './zones.ts'
