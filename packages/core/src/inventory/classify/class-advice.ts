import type { ClassAdvice, WorkloadClass } from '../workload-class.ts'

/**
 * What to aim for, per class of work. After the capacity planning table of "AI infrastructure specializations that matter"
 * (workload, compute pattern, risk, cost lever, priority), in our words; `development` is ours.
 */
export const classAdvice: readonly ClassAdvice[] = [
  {
    class: 'training',
    computePattern: 'Large GPU machines on spot capacity, with jobs that write checkpoints',
    primaryRisk: 'Interrupted runs that start again from nothing',
    costLever: 'Checkpoint often and limit how often a job is retried',
    priority: 'Throughput',
  },
  {
    class: 'fine-tuning',
    computePattern: 'A shared, middle-sized GPU pool that experiments queue for',
    primaryRisk: 'Paying for more GPUs than the experiments fill',
    costLever: 'Share node pools and run on a schedule',
    priority: 'Speed of iteration',
  },
  {
    class: 'low-latency-inference',
    computePattern: 'Reserved GPUs, or CPUs tuned well enough to stand in for them',
    primaryRisk: 'Missing the service level that users were promised',
    costLever: 'Scale with demand, cache answers, quantise models',
    priority: 'Latency',
  },
  {
    class: 'batch-inference',
    computePattern: 'Pools that mix spot and on-demand machines',
    primaryRisk: 'A backlog that grows faster than it is worked off',
    costLever: 'Give jobs windows and queue them by priority',
    priority: 'Cost per result',
  },
  {
    class: 'rag-retrieval',
    computePattern: 'Search on CPUs, GPUs only where enrichment needs them',
    primaryRisk: 'GPUs paid for that retrieval does not need',
    costLever: 'Keep compute tiers apart and tune the vector cache',
    priority: 'Responsiveness',
  },
  {
    class: 'development',
    computePattern: 'Small machines that stop when idle, and a queue for the GPU jobs',
    primaryRisk: 'Machines left running, and experiments nobody can find again',
    costLever: 'Shut down when idle and take quota back when unused',
    priority: 'Speed of iteration',
  },
]

/** The advice for a class; `undefined` where none can be given. */
export const adviceFor = (workloadClass: WorkloadClass): ClassAdvice | undefined =>
  classAdvice.find((advice) => advice.class === workloadClass)
