import { isJsonObject } from '../../../kernel/index.ts'
import { listProperty, member, textProperty } from '../../property.ts'
import type { Resource } from '../../resource.ts'
import { gpuSignals } from '../gpu-signals.ts'
import type { Signal, SignalContext, SignalRule } from '../signal.ts'

const machines = 'microsoft.compute/virtualmachines'
const scaleSets = 'microsoft.compute/virtualmachinescalesets'

const fleets = 'microsoft.azurefleet/fleets'

const sizeOf = (resource: Resource): string =>
  (resource.type === machines ? textProperty(resource, 'hardwareProfile.vmSize') : resource.sku?.name) ?? ''

function spot(resource: Resource): readonly Signal[] {
  const priority = textProperty(resource, resource.type === machines ? 'priority' : 'virtualMachineProfile.priority')
  if (priority?.toLowerCase() !== 'spot') return []
  const text = 'runs on spot capacity, which only work that can restart bears'
  return [
    { class: 'training', weight: 0.2, bearing: 'ambient', text },
    { class: 'batch-inference', weight: 0.15, bearing: 'ambient', text },
  ]
}

/** A fleet may take any of the sizes it names; each speaks once. */
const fleetSizes = (resource: Resource): readonly string[] =>
  [...new Set(listProperty(resource, 'vmSizesProfile').flatMap((one) => (isJsonObject(one) ? [member(one, 'name')] : [])))].filter(
    (name) => typeof name === 'string',
  )

/** Databricks labels the machines of its clusters itself. */
function databricks(resource: Resource, context: SignalContext): readonly Signal[] {
  if (context.tag(resource, 'vendor')?.toLowerCase() !== 'databricks' || gpuSignals(sizeOf(resource), '').length === 0) return []
  return [{ class: 'training', weight: 0.5, bearing: 'telling', text: 'is a GPU machine of a Databricks cluster' }]
}

/** Virtual machines and scale sets. */
export const machineRules: readonly SignalRule[] = [
  {
    id: 'machine-gpu-size',
    reads: 'GPU sizes of virtual machines and scale sets',
    types: [machines, scaleSets],
    signals: (resource) => gpuSignals(sizeOf(resource), 'size'),
    examples: {
      positive: { type: machines, properties: { hardwareProfile: { vmSize: 'Standard_ND96amsr_A100_v4' } } },
      gives: 'training',
      negative: { type: machines, properties: { hardwareProfile: { vmSize: 'Standard_D8s_v5' } } },
    },
  },
  {
    id: 'fleet-gpu-size',
    reads: 'GPU sizes that a compute fleet may take',
    types: [fleets],
    signals: (resource) => fleetSizes(resource).flatMap((size) => gpuSignals(size, 'fleet size')),
    examples: {
      positive: { type: fleets, properties: { vmSizesProfile: [{ name: 'Standard_D8ds_v6' }, { name: 'Standard_ND96asr_v4' }] } },
      gives: 'training',
      negative: { type: fleets, properties: { vmSizesProfile: [{ name: 'Standard_D8ds_v6', rank: 0 }] } },
    },
  },
  {
    id: 'machine-spot',
    reads: 'spot capacity',
    types: [machines, scaleSets],
    signals: spot,
    examples: {
      positive: { type: machines, properties: { priority: 'Spot' } },
      gives: 'training',
      negative: { type: machines, properties: { priority: 'Regular' } },
    },
  },
  {
    id: 'machine-databricks',
    reads: 'GPU machines of Databricks clusters',
    types: [machines],
    signals: databricks,
    examples: {
      positive: {
        type: machines,
        tags: { Vendor: 'Databricks', ClusterName: 'ml' },
        properties: { hardwareProfile: { vmSize: 'Standard_NC24ads_A100_v4' } },
      },
      gives: 'training',
      negative: { type: machines, tags: { Vendor: 'Databricks' }, properties: { hardwareProfile: { vmSize: 'Standard_D8s_v5' } } },
    },
  },
]
