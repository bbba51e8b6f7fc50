import type { FactRef } from '../kernel/index.ts'

/** What kind of AI work a resource does; `none` when it is no AI workload, `unknown` when it is one of unknown kind. */
export type WorkloadClass =
  | 'training'
  | 'fine-tuning'
  | 'low-latency-inference'
  | 'batch-inference'
  | 'rag-retrieval'
  | 'development'
  | 'unknown'
  | 'none'

/** A judgement of what a resource is used for, with what speaks for it. */
export interface Classification {
  readonly class: WorkloadClass
  /** 0 to 1: how surely the evidence points there. Declared classes are 1. */
  readonly confidence: number
  /** What spoke for it, strongest first, for people: `sku Standard_ND96isr_H100_v5 is a training size`. */
  readonly signals: readonly string[]
  readonly evidence: readonly FactRef[]
  /** The declared Workload it belongs to, when there is one. */
  readonly workload?: string
}

/** What is best for a class of work: the compute pattern, the risk to watch, the lever on cost, what to optimise for. */
export interface ClassAdvice {
  readonly class: Exclude<WorkloadClass, 'unknown' | 'none'>
  readonly computePattern: string
  readonly primaryRisk: string
  readonly costLever: string
  readonly priority: string
}
