import { uniqueStringOf } from '@fairway/arm/expression'
import { Input, TENANT_INPUT, type GraphObject, type ResourceNode } from '../../graph/index.ts'
import { gpuSize } from '../../inventory/index.ts'
import type { CapacityAsk } from '../../region/index.ts'
import type { PathSite } from '../definition.ts'
import type { Site } from '../place.ts'
import { userAssigned } from './identity.ts'
import type { MlWorkspace } from './ml-workspace.ts'
import { childOf } from './node.ts'

const TYPE = 'Microsoft.MachineLearningServices/workspaces/computes'

/** A cluster of a workspace, which is empty while nobody uses it. */
export interface ClusterDraft {
  readonly name: string
  readonly size: string
  readonly maxNodes: number
  readonly priority: 'dedicated' | 'low-priority'
  readonly idleMinutes: number
}

/** A machine of one person. */
export interface InstanceDraft {
  readonly name: string
  readonly size: string
  /** The object id of whom it belongs to. */
  readonly user: string
  readonly idleMinutes: number
  /** The hour at which it is stopped every day, 0 to 23. */
  readonly stopHour: number
  /** As Windows names it: `W. Europe Standard Time`. */
  readonly timeZone: string
}

const common = ({ place, region }: Site, workspace: MlWorkspace): GraphObject => ({
  location: region.region,
  tags: place.tags,
  identity: userAssigned(workspace.computeIdentity),
})

/** A cluster that goes down to no machine, has no public address, and nobody signs in to with a password. */
export const mlCluster = (site: Site, workspace: MlWorkspace, draft: ClusterDraft): ResourceNode =>
  childOf(workspace.workspace, {
    part: `cluster-${draft.name}`,
    type: TYPE,
    name: draft.name,
    about: `At most ${draft.maxNodes} machines of ${draft.size}, none while nobody uses them`,
    dependsOn: workspace.ready,
    body: {
      ...common(site, workspace),
      properties: {
        computeType: 'AmlCompute',
        computeLocation: site.region.region,
        disableLocalAuth: true,
        properties: {
          osType: 'Linux',
          vmSize: draft.size,
          vmPriority: draft.priority === 'dedicated' ? 'Dedicated' : 'LowPriority',
          enableNodePublicIp: false,
          remoteLoginPortPublicAccess: 'Disabled',
          scaleSettings: { minNodeCount: 0, maxNodeCount: draft.maxNodes, nodeIdleTimeBeforeScaleDown: `PT${draft.idleMinutes}M` },
        },
      },
    },
  })

/** Everybody's machines in a region share one set of names, those of other companies too: a name ends with what tells it apart. */
const instanceName = ({ place }: Site, { workspace }: MlWorkspace, name: string): string =>
  `${name}-m${uniqueStringOf([place.subscription, place.application, workspace.key, name].join('/')).slice(0, 4)}`

/** How much of the name of a machine is left to choose. */
export const INSTANCE_NAME = 18

/** A machine of one person, which stops when nobody uses it, and every day at an hour. */
export const mlInstance = (site: Site, workspace: MlWorkspace, draft: InstanceDraft): ResourceNode =>
  childOf(workspace.workspace, {
    part: `instance-${draft.name}`,
    type: TYPE,
    name: instanceName(site, workspace, draft.name),
    about: `A machine of one person, stopped after ${draft.idleMinutes} idle minutes and every day at ${draft.stopHour}:00`,
    dependsOn: workspace.ready,
    body: {
      ...common(site, workspace),
      properties: {
        computeType: 'ComputeInstance',
        computeLocation: site.region.region,
        disableLocalAuth: true,
        properties: {
          vmSize: draft.size,
          applicationSharingPolicy: 'Personal',
          computeInstanceAuthorizationType: 'personal',
          personalComputeInstanceSettings: { assignedUser: { objectId: draft.user, tenantId: new Input(TENANT_INPUT) } },
          enableSSO: true,
          enableNodePublicIp: false,
          sshSettings: { sshPublicAccess: 'Disabled' },
          idleTimeBeforeShutdown: `PT${draft.idleMinutes}M`,
          schedules: {
            computeStartStop: [
              {
                action: 'Stop',
                status: 'Enabled',
                triggerType: 'Cron',
                cron: { expression: `0 ${draft.stopHour} * * *`, timeZone: draft.timeZone },
              },
            ],
          },
        },
      },
    },
  })

/** The machines with GPUs that computes may take: their sizes, and how many of each. */
export const gpuAsks = (
  site: PathSite,
  computes: readonly { readonly name: string; readonly size: string; readonly count: number }[],
): readonly CapacityAsk[] =>
  computes
    .filter(({ size }) => gpuSize(size) !== undefined)
    .map(({ name, size, count }) => ({
      kind: 'gpu',
      // Workspaces have quotas of their own, beside those of machines.
      counter: 'workspace',
      key: `workload-${site.workload}-${site.region}/workspace/${name}`,
      subscription: site.subscription,
      region: site.region,
      size,
      count,
      at: site.at,
    }))

/** How many GPUs machines have together, a part of one counted as one. */
export const gpusOf = (machines: readonly { readonly size: string; readonly count: number }[]): number =>
  machines.reduce((sum, { size, count }) => {
    const known = gpuSize(size)
    return known === undefined ? sum : sum + Math.ceil(known.gpus ?? 1) * count
  }, 0)
