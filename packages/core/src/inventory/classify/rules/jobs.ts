import { textProperty } from '../../property.ts'
import { gpuSignals } from '../gpu-signals.ts'
import { certain, possible, type SignalRule } from '../signal.ts'

const batch = 'microsoft.batch/batchaccounts'
const pools = `${batch}/pools`
const databricks = 'microsoft.databricks/workspaces'
const video = 'microsoft.videoindexer/accounts'

/** Services that run jobs. */
export const jobRules: readonly SignalRule[] = [
  {
    id: 'batch-account',
    reads: 'Batch accounts: they count where a tag or name speaks of AI',
    types: [batch],
    signals: () => [possible('batch-inference', 0.4, 'is a Batch account')],
    examples: { positive: { type: batch }, gives: 'batch-inference', negative: { type: pools } },
  },
  {
    id: 'batch-pool-gpu',
    reads: 'Batch pools of a GPU size',
    types: [pools],
    signals: (resource) => {
      const size = textProperty(resource, 'vmSize') ?? ''
      return gpuSignals(size, 'pool size').length === 0
        ? []
        : [certain('batch-inference', 0.55, 'is a Batch pool with GPUs'), ...gpuSignals(size, 'pool size')]
    },
    examples: {
      positive: { type: pools, properties: { vmSize: 'STANDARD_NC4AS_T4_V3' } },
      gives: 'batch-inference',
      negative: { type: pools, properties: { vmSize: 'STANDARD_D4S_V5' } },
    },
  },
  {
    id: 'databricks-workspace',
    reads: 'Databricks workspaces: they count where a tag or name speaks of AI',
    types: [databricks],
    signals: () => [possible('training', 0.35, 'is a Databricks workspace')],
    examples: { positive: { type: databricks }, gives: 'training', negative: { type: batch } },
  },
  {
    id: 'video-indexer',
    reads: 'Video Indexer accounts',
    types: [video],
    signals: () => [certain('batch-inference', 0.6, 'analyses recordings')],
    examples: { positive: { type: video }, gives: 'batch-inference', negative: { type: batch } },
  },
]
