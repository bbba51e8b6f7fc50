import type { TableHead } from '../../../kernel/index.ts'

/** Facts on machines with GPUs: `data/gpu-machines.json`. */
export interface GpuMachineTable extends TableHead {
  /** The most machines that one placement group holds. */
  readonly placementGroupNodes: number
  readonly netAppPoolTiB: { readonly smallest: number; readonly largest: number }
  readonly images: readonly ImageFact[]
  readonly extensions: { readonly gpuDriver: ExtensionFact; readonly infiniBand: ExtensionFact; readonly signIn: ExtensionFact }
}

/** An image of the marketplace. */
interface ImageFact {
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
