export { alertsOf, metricAlert } from './alerts.ts'
export { applicationInsights } from './application-insights.ts'
export { budget, budgetStartInput } from './budget.ts'
export { diagnostics } from './diagnostics.ts'
export { clientOf, identity, principalOf, systemAssigned, userAssigned } from './identity.ts'
export { contentFilters } from './content-filter.ts'
export { inTurn, modelAccount, type ModelAccount, type ModelAccountDraft } from './model-account.ts'
export {
  callsModels,
  contentFilterParameter,
  modelAsks,
  modelParameter,
  modelProblems,
  modelsIn,
  modelsOf,
  modelsParameter,
} from './model-parameters.ts'
export { modelGateway, type GatewayDraft } from './gateway.ts'
export { csharp, xml, xmlDocument, type XmlElement, type XmlText } from './xml.ts'
export { gpuAsks, gpusOf, INSTANCE_NAME, mlCluster, mlInstance, type ClusterDraft, type InstanceDraft } from './ml-compute.ts'
export { mlWorkspace, mlWorkspaceZones, type MlWorkspace, type MlWorkspaceDraft, type OutboundRule } from './ml-workspace.ts'
export { containerRegistry } from './registry.ts'
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
  shortKey,
  sitesOf,
  type Block,
  type ResourceDraft,
} from './node.ts'
export { privateEndpoint } from './private-endpoint.ts'
export { foundation, resourceGroup } from './resource-group.ts'
export { roleAssignment, roleId, type RoleDraft } from './role.ts'
export { storage, type StorageBlock, type StorageDraft } from './storage.ts'
export { zonesOf } from './zones.ts'
