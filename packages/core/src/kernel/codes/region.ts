import type { CodeEntry } from './code.ts'

/** FW83xx: regions, models, sizes, quotas, residency, cost. Codes are registered once and never reused. */
export const regionCodes = {
  FW8301: {
    severity: 'error',
    title: 'unknown region',
    explanation: 'No region of Azure is called so, by its name or its display name, and the estate declares none of that name.',
    wayOut:
      'Write the name as Azure does, such as `swedencentral`. A region that is newer than the tables of Fairway is declared as a Region document of its name.',
  },
  FW8302: {
    severity: 'error',
    title: 'unknown model',
    explanation: 'No model of that name is in the tables, and no Region document speaks of it. A deployment of it would fail.',
    wayOut: 'Mend the name. A model that is newer than the tables of Fairway is declared under `models` of the Region that has it.',
  },
  FW8303: {
    severity: 'warning',
    title: 'unknown version of a model',
    explanation:
      'The model is known, this version of it is not. Versions are dates or numbers, and Azure refuses those that it does not have.',
    wayOut: 'Choose one of the versions that the message names, or declare the new one under `models` of the Region that has it.',
  },
  FW8304: {
    severity: 'error',
    title: 'unknown machine size',
    explanation:
      'The size is no GPU size of Azure that the tables know. Quotas are counted by family, so a size without one cannot be checked.',
    wayOut: 'Mend the name; sizes are written such as `Standard_NC24ads_A100_v4`.',
  },
  FW8305: {
    severity: 'error',
    title: 'retired machine size',
    explanation: 'Machines of this size were stopped for good on the day that the message names; no new ones can be started.',
    wayOut: 'Take a size of the family that the message names.',
  },
  FW8306: {
    severity: 'error',
    title: 'retired model',
    explanation: 'Deployments of this model, or of this version, have stopped to answer; new ones are refused.',
    wayOut: 'Deploy the replacement that the message names, and evaluate it before you switch.',
  },
  FW8307: {
    severity: 'warning',
    title: 'model or size that ends soon',
    explanation: 'Microsoft has set a day on which it stops to answer, and that day is near.',
    wayOut: 'Plan the move to its replacement now: evaluation, quota and capacity take weeks.',
  },
  FW8308: {
    severity: 'error',
    title: 'model not available in the region',
    explanation:
      'The documentation lists the model for other regions or other deployment types, not for this one, or a Region document says that it is not there.',
    wayOut:
      'Take one of the regions or deployment types that the message names. Where you know better, say so under `models` of the Region document.',
  },
  FW8309: {
    severity: 'error',
    title: 'machine size or zone not available in the region',
    explanation: 'A Region document says that the size is not there, or the region has not the zones that are asked for.',
    wayOut: 'Take another region, size or zone, or mend the Region document.',
  },
  FW8310: {
    severity: 'warning',
    title: 'availability or quota not known',
    explanation:
      'Neither the estate nor an observation nor the tables say whether this can be had there. What is not known is never taken for available.',
    wayOut:
      'Look it up with the command that the message names, and write what it says under `quotas`, `models` or `gpuSizes` of a Region document.',
  },
  FW8311: {
    severity: 'error',
    title: 'fewer provisioned throughput units than the minimum',
    explanation: 'Azure deploys provisioned throughput of a model only from a minimum on.',
    wayOut: 'Ask for the minimum that the message names, or pay by tokens.',
  },
  FW8312: {
    severity: 'error',
    title: 'provisioned throughput units between two steps',
    explanation: 'Provisioned throughput comes in steps; Azure refuses sizes between them.',
    wayOut: 'Take one of the two sizes that the message names.',
  },
  FW8313: {
    severity: 'error',
    title: 'more provisioned throughput units than one deployment takes',
    explanation: 'One deployment holds a limited number of units.',
    wayOut: 'Divide it over several deployments behind one gateway.',
  },
  FW8314: {
    severity: 'error',
    title: 'quota exceeded',
    explanation:
      'All that is asked for in this subscription and region, together with what is in use, is more than was granted. The deployment would fail half-way.',
    wayOut: 'Ask for less, ask elsewhere, or have the quota raised; then export it anew, or declare the new limit in the Region document.',
  },
  FW8315: {
    severity: 'warning',
    title: 'more than the quota tier gives by default',
    explanation: 'No granted quota is known; what is asked for is more than subscriptions of the tier get by default.',
    wayOut: 'Request the quota, and declare what was granted under `quotas` of the Region document.',
  },
  FW8316: {
    severity: 'error',
    title: 'more deployments than an account holds',
    explanation: 'An account of Azure OpenAI or Foundry holds a limited number of standard deployments.',
    wayOut: 'Divide them over several accounts.',
  },
  FW8317: {
    severity: 'error',
    title: 'more accounts than a region holds',
    explanation: 'A subscription has room for a limited number of Azure OpenAI and Foundry accounts in one region.',
    wayOut: 'Share accounts between workloads of one team, or divide them over subscriptions.',
  },
  FW8318: {
    severity: 'error',
    title: 'requests would be processed too far away',
    explanation:
      'The placement policy demands that requests are processed in the region or in the data zone; the deployment type allows Azure to process them further away.',
    wayOut: 'Take one of the deployment types that the message names.',
  },
  FW8319: {
    severity: 'error',
    title: 'data would be stored outside of the allowed places',
    explanation:
      'The placement policy names regions, geographies or boundaries in which data may be stored; this region lies in none of them.',
    wayOut: 'Take one of the regions that the message names, or have the policy changed by whoever answers for it.',
  },
  FW8320: {
    severity: 'error',
    title: 'region outside of the data zone',
    explanation:
      'The placement policy names the data zones in which requests may be processed; this region belongs to another one or to none.',
    wayOut: 'Take a region of the data zone.',
  },
  FW8321: {
    severity: 'error',
    title: 'production in too few regions',
    explanation: 'When a region is lost, production in one region is lost with it.',
    wayOut: 'Add a region, or agree under `productionRegions` of a PlacementPolicy that fewer are enough.',
  },
  FW8322: {
    severity: 'warning',
    title: 'not enough is left when a region is lost',
    explanation: 'The capacity of the other regions does not carry what the workload needs in its busiest minute.',
    wayOut: 'Raise the capacity of the other regions to what the message names, or accept to serve less during an outage.',
  },
  // FW8323 and FW8324 were of budgets: those of requests are told by FW8411 and FW8413.
  FW8325: {
    severity: 'error',
    title: 'quota that does not say what for',
    explanation:
      'A quota is for a model with its deployment type, for the provisioned throughput of a deployment type, or for a family of GPU sizes: exactly one of them.',
    wayOut: 'Give `model` and `deploymentType`, or a provisioned `deploymentType` alone, or `gpuFamily`.',
  },
  FW8326: {
    severity: 'warning',
    title: 'estimate larger than the capacity',
    explanation: 'The busiest minute that is estimated needs more than all deployments of the model have together.',
    wayOut: 'Raise the capacity to what the message names, or lower the estimate.',
  },
  FW8327: {
    severity: 'warning',
    title: 'region that is open to a few customers only',
    explanation: 'Azure gives access to this region on request, mostly for disaster recovery within a country.',
    wayOut: 'Request access before you plan with it, or take the region that it is paired with.',
  },
  FW8328: {
    severity: 'warning',
    title: 'document of an unknown Region',
    explanation: 'The tables have no region of that name. What the document says holds; nothing else is known of the region.',
    wayOut: 'Mend the name, or leave it where the region is newer than the tables of Fairway.',
  },
  FW8329: {
    severity: 'error',
    title: 'unknown place in a placement policy',
    explanation:
      'A place where data may be stored is neither a region nor a geography, country or boundary that the tables know. It would allow nothing.',
    wayOut: 'Name a region such as `swedencentral`, a geography such as `Germany`, or a boundary, `us` or `eu`.',
  },
  FW8330: {
    severity: 'error',
    title: 'one region for production without agreement',
    explanation: 'A placement policy lets production run in fewer regions than two, and nobody has put a name to it.',
    wayOut: 'Fill in `productionRegions.agreed`: who, when and why.',
  },
  FW8331: {
    severity: 'error',
    title: 'unknown GPU family',
    explanation: 'A quota names a family of GPU sizes that the tables do not know, so it is never counted for anything.',
    wayOut: 'Name the family as the tables do, such as `NC_A100_v4`, or give a size of it.',
  },
  FW8332: {
    severity: 'error',
    title: 'place in Azure without a region',
    explanation: 'A location of kind `azure` names no region, so nothing can be said of it.',
    wayOut: 'Add `region`.',
  },
  FW8350: {
    severity: 'error',
    title: 'place that a placement policy refuses',
    explanation:
      'A PlacementPolicy that holds for the workload names the place, and its limits of latency, egress, procurement, services or portability speak against it.',
    wayOut: 'Take one of the places that the message names, or have the policy changed by whoever answers for it.',
  },
  FW8351: {
    severity: 'warning',
    title: 'region that is none of the places of a placement policy',
    explanation: 'A PlacementPolicy that holds for the workload names the places to choose from; nobody judged this region.',
    wayOut: 'Add the region to `locations` of the policy with what is known of it, or take one of its places.',
  },
  FW8352: {
    severity: 'warning',
    title: 'workload that does not say which data it works with',
    explanation: 'A PlacementPolicy holds for some classes of data. Whether it holds for this workload cannot be told.',
    wayOut: 'Add `data` to the WorkloadRequest, such as `data: [personal]`.',
  },
} as const satisfies Record<string, CodeEntry>
