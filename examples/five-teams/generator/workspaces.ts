import type { Builder, Place } from './builder.ts'
import type { Item } from './item.ts'
import { keyVault, privateEndpoint, storageAccount, type ServiceOptions } from './services.ts'

/** A compute of a workspace. `idle`: nodes that run and do nothing. */
interface Compute {
  readonly name: string
  readonly kind: 'AmlCompute' | 'ComputeInstance'
  readonly size: string
  readonly nodes?: number
  readonly idle?: number
  readonly lowPriority?: boolean
  readonly from?: number
}

/** What a workspace holds. */
export interface WorkspaceShape {
  readonly name: string
  readonly computes?: readonly Compute[]
  readonly online?: readonly string[]
  readonly batch?: readonly string[]
}

/** A machine learning workspace with the storage, vault and insights it brings along, its computes and endpoints. */
export function workspace(build: Builder, place: Place, shape: WorkspaceShape, options: ServiceOptions = {}): Item {
  const from = options.from ?? 0
  const short = shape.name.replace(/[^a-z0-9]/g, '').slice(0, 14)
  const storage = storageAccount(build, place, `${short}st${build.randomOf(place, shape.name).hex(4)}`, { ...options, from })
  const vault = keyVault(build, place, `kv-${short}-${build.randomOf(place, shape.name).hex(4)}`, { ...options, from })
  const insights = applicationInsights(build, place, `appi-${shape.name}`, from)
  const item = build.add(place, {
    from,
    ...(options.location === undefined ? {} : { location: options.location }),
    ...(options.tags === undefined ? {} : { tags: options.tags }),
    type: 'Microsoft.MachineLearningServices/workspaces',
    name: shape.name,
    kind: 'Default',
    sku: { name: 'Basic', tier: 'Basic' },
    identity: { type: 'SystemAssigned', principalId: build.randomOf(place, shape.name).guid() },
    properties: {
      friendlyName: shape.name,
      provisioningState: 'Succeeded',
      creationTime: options.created ?? '2026-04-02T07:31:40.2214013Z',
      storageAccount: storage.id,
      keyVault: vault.id,
      applicationInsights: insights.id,
      hbiWorkspace: false,
      publicNetworkAccess: options.network === undefined ? 'Enabled' : 'Disabled',
      managedNetwork: { isolationMode: options.network === undefined ? 'Disabled' : 'AllowOnlyApprovedOutbound' },
      systemDatastoresAuthMode: place.governed ? 'Identity' : 'AccessKey',
      v1LegacyMode: false,
    },
  })
  if (options.network !== undefined) privateEndpoint(build, place, item, 'amlworkspace', options.network)
  for (const compute of shape.computes ?? []) addCompute(build, place, item, compute)
  for (const name of shape.online ?? []) addEndpoint(build, place, item, `onlineEndpoints/${name}`)
  for (const name of shape.batch ?? []) addEndpoint(build, place, item, `batchEndpoints/${name}`)
  return item
}

/** Application insights, and the alert rule that Azure adds by itself. */
export function applicationInsights(build: Builder, place: Place, name: string, from = 0): Item {
  const insights = build.add(place, {
    from,
    type: 'Microsoft.Insights/components',
    name,
    kind: 'web',
    properties: {
      Application_Type: 'web',
      provisioningState: 'Succeeded',
      IngestionMode: 'LogAnalytics',
      RetentionInDays: 90,
      DisableLocalAuth: place.governed,
    },
  })
  build.add(place, {
    from,
    code: false,
    tags: null,
    type: 'microsoft.alertsManagement/smartDetectorAlertRules',
    name: `Failure Anomalies - ${name}`,
    location: 'global',
    properties: { state: 'Enabled', severity: 'Sev3', frequency: 'PT1M', scope: [insights.id] },
  })
  return insights
}

function addCompute(build: Builder, place: Place, owner: Item, compute: Compute): void {
  const nodes = compute.nodes ?? 1
  const cluster = {
    vmSize: compute.size.toUpperCase(),
    vmPriority: compute.lowPriority === true ? 'LowPriority' : 'Dedicated',
    scaleSettings: { minNodeCount: compute.idle ?? 0, maxNodeCount: nodes, nodeIdleTimeBeforeScaleDown: 'PT2H' },
    currentNodeCount: nodes,
    targetNodeCount: nodes,
    nodeStateCounts: {
      idleNodeCount: compute.idle ?? 0,
      runningNodeCount: nodes - (compute.idle ?? 0),
      preparingNodeCount: 0,
      leavingNodeCount: 0,
    },
    allocationState: 'Steady',
  }
  const instance = {
    vmSize: compute.size.toUpperCase(),
    state: 'Running',
    sshSettings: { sshPublicAccess: place.governed ? 'Disabled' : 'Enabled' },
  }
  build.add(place, {
    table: 'ai-children',
    type: 'Microsoft.MachineLearningServices/workspaces/computes',
    name: `${owner.name}/${compute.name}`,
    location: owner.location,
    from: Math.max(owner.from, compute.from ?? 0),
    properties: {
      computeType: compute.kind,
      provisioningState: 'Succeeded',
      disableLocalAuth: place.governed,
      createdOn: '2026-06-22T14:02:18.9911Z',
      properties: compute.kind === 'AmlCompute' ? cluster : instance,
    },
  })
}

function addEndpoint(build: Builder, place: Place, owner: Item, path: string): void {
  const [kind = '', name = ''] = path.split('/')
  build.add(place, {
    table: 'ai-children',
    type: `Microsoft.MachineLearningServices/workspaces/${kind}`,
    name: `${owner.name}/${name}`,
    location: owner.location,
    from: owner.from,
    properties: {
      provisioningState: 'Succeeded',
      authMode: place.governed ? 'AADToken' : 'Key',
      publicNetworkAccess: place.governed ? 'Disabled' : 'Enabled',
      scoringUri: `https://${name}.${owner.location}.inference.ml.azure.com/score`,
    },
  })
}
