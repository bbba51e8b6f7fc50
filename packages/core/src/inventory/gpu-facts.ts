/** What a GPU family is good for, best first in the table. */
export type GpuPurpose = 'training' | 'fine-tuning' | 'inference' | 'visualisation'

/** A row of the family table in data/gpu-sizes.json. */
export interface GpuFamilyFacts {
  readonly id: string
  readonly label: string
  /** What Azure calls the quota of its vCPUs, as `az vm list-usage` shows it. */
  readonly quota?: string
  readonly accelerator: string
  readonly vendor: 'NVIDIA' | 'AMD'
  readonly suits: readonly GpuPurpose[]
  /** Matches the lower-case size name without `standard_`. */
  readonly pattern: string
  /** `date`: the calendar day after which machines of the family are stopped. */
  readonly retirement?: { readonly date: string; readonly source: string }
  readonly replacedBy?: string
}

/** A row of the size table in data/gpu-sizes.json. */
export interface GpuSizeFacts {
  readonly name: string
  readonly family: string
  /** Cards; below 1 a slice of one. */
  readonly gpus: number
  /** Over all cards. */
  readonly gpuMemoryGiB: number
  readonly vcpus: number
  readonly memoryGiB: number
  /** Decimal text. */
  readonly usdPerHour?: string
  readonly spotUsdPerHour?: string
}
