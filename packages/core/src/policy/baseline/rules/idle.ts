import { all, field, ofType, parameter } from '../condition.ts'
import { byProperties } from '../example.ts'
import { rule } from '../rule.ts'
import { COMPUTE } from '../types.ts'

const LEARN = 'https://learn.microsoft.com/azure/machine-learning/'

const instance = (properties: { readonly [key: string]: string }) => ({ computeType: 'ComputeInstance', properties })
const cluster = (scaleSettings: { readonly [key: string]: string | number }) => ({
  computeType: 'AmlCompute',
  properties: { vmSize: 'Standard_NC24ads_A100_v4', scaleSettings },
})

const isCluster = [ofType(COMPUTE), field(COMPUTE, 'computeType', 'equals', 'AmlCompute')]

/** Machines that nobody uses are given back. */
export const idleRules = [
  rule({
    name: 'instance-idle-shutdown',
    title: 'Compute instances shut down when idle',
    description: 'An instance runs, and costs, until it is stopped; people go home. Idle shutdown is off unless a time is given.',
    remedy: 'Set `properties.properties.idleTimeBeforeShutdown` to a duration such as `PT60M`.',
    sources: [`${LEARN}how-to-create-compute-instance#configure-idle-shutdown`],
    group: 'gpu',
    effect: 'Deny',
    mode: 'All',
    if: all(
      ofType(COMPUTE),
      field(COMPUTE, 'computeType', 'equals', 'ComputeInstance'),
      field(COMPUTE, 'idleTimeBeforeShutdown', 'exists', false),
    ),
    examples: byProperties(
      COMPUTE,
      [instance({ vmSize: 'Standard_DS3_v2', idleTimeBeforeShutdown: 'PT60M' }), cluster({ maxNodeCount: 1 })],
      [instance({ vmSize: 'Standard_DS3_v2' })],
    ),
  }),
  rule({
    name: 'cluster-scale-to-zero',
    title: 'Machine Learning clusters shrink to nothing',
    description: 'A cluster with a smallest size above zero keeps that many machines running day and night.',
    remedy: 'Set `scaleSettings.minNodeCount` to 0.',
    sources: [`${LEARN}how-to-create-attach-compute-cluster`],
    group: 'gpu',
    effect: 'Deny',
    mode: 'All',
    if: all(
      ...isCluster,
      field(COMPUTE, 'scaleSettings.minNodeCount', 'exists', true),
      field(COMPUTE, 'scaleSettings.minNodeCount', 'greater', 0),
    ),
    examples: byProperties(
      COMPUTE,
      [cluster({ minNodeCount: 0, maxNodeCount: 4 }), cluster({ maxNodeCount: 4 }), instance({ vmSize: 'Standard_DS3_v2' })],
      [cluster({ minNodeCount: 2, maxNodeCount: 4 })],
    ),
  }),
  rule({
    name: 'cluster-idle-time',
    title: 'Machine Learning clusters give idle nodes back soon',
    description:
      'How long a node waits for the next job before it is given back: two minutes unless said otherwise, and seldom more than thirty.',
    remedy: 'Set `scaleSettings.nodeIdleTimeBeforeScaleDown` to a duration of the list, such as `PT15M`.',
    sources: [`${LEARN}how-to-create-attach-compute-cluster`],
    group: 'gpu',
    effect: 'Audit',
    mode: 'All',
    parameters: {
      allowedIdleTimes: {
        type: 'Array',
        metadata: { displayName: 'Idle times', description: 'Durations that are accepted, in the spellings that are in use.' },
        defaultValue: [
          'PT2M',
          'PT120S',
          'PT3M',
          'PT180S',
          'PT5M',
          'PT300S',
          'PT10M',
          'PT600S',
          'PT15M',
          'PT900S',
          'PT20M',
          'PT1200S',
          'PT30M',
          'PT1800S',
        ],
      },
    },
    if: all(
      ...isCluster,
      field(COMPUTE, 'scaleSettings.nodeIdleTimeBeforeScaleDown', 'exists', true),
      field(COMPUTE, 'scaleSettings.nodeIdleTimeBeforeScaleDown', 'notIn', parameter('allowedIdleTimes')),
    ),
    examples: byProperties(
      COMPUTE,
      [cluster({ nodeIdleTimeBeforeScaleDown: 'PT15M' }), cluster({ maxNodeCount: 4 })],
      [cluster({ nodeIdleTimeBeforeScaleDown: 'PT4H' })],
    ),
  }),
]
