/** The deployment types of models, as Azure writes them in `sku.name` of a deployment. */
export const deploymentTypes = [
  'GlobalStandard',
  'DataZoneStandard',
  'Standard',
  'GlobalBatch',
  'DataZoneBatch',
  'GlobalProvisionedManaged',
  'DataZoneProvisionedManaged',
  'ProvisionedManaged',
  'DeveloperTier',
] as const

/** A deployment type of a model: decides where requests are processed, how they are paid for, and what its capacity counts. */
export type DeploymentType = (typeof deploymentTypes)[number]

/** How far from its region a request may be processed. */
export type Processing = 'region' | 'data-zone' | 'global'

/** What the capacity of a deployment counts: 1 is 1,000 tokens a minute, 1,000 tokens in the queue, or 1 provisioned throughput unit (PTU). */
export type CapacityUnit = 'thousand-tokens-per-minute' | 'thousand-enqueued-tokens' | 'ptu'
