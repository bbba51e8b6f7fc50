import type { TableHead } from '../../../kernel/index.ts'
import type { AlertFact } from '../../tables.ts'

/** Facts on machines with GPUs: `data/gpu-machines.json`. */
export interface GpuMachineTable extends TableHead {
  /** The most machines that one placement group holds. */
  readonly placementGroupNodes: number
  readonly netAppPoolTiB: { readonly smallest: number; readonly largest: number }
  /** The most snapshots that a volume may have; how many of those taken every hour stay; the hour in UTC of those taken every day. */
  readonly netAppSnapshots: { readonly most: number; readonly hourly: number; readonly dailyAtHour: number; readonly source: string }
  /** For how long Azure tries to bring back spot machines that it took away: ISO 8601. */
  readonly spotRestore: { readonly timeout: string; readonly source: string }
  readonly images: readonly ImageFact[]
  /** Conditions on metrics of a scale set. */
  readonly alerts: readonly AlertFact[]
  readonly extensions: { readonly gpuDriver: ExtensionFact; readonly infiniBand: ExtensionFact; readonly signIn: ExtensionFact }
}

/** An image of the marketplace. */
export interface ImageFact {
  readonly name: string
  readonly publisher: string
  readonly offer: string
  readonly sku: string
  /** Whether drivers of GPUs and InfiniBand are in it, or come as extensions. */
  readonly drivers: 'by-extension' | 'in-image'
  readonly source: string
}

/** An extension of virtual machines. `version` is the oldest that is taken: minor ones follow by themselves. */
export interface ExtensionFact {
  readonly publisher: string
  readonly type: string
  readonly version: string
  readonly source: string
}
