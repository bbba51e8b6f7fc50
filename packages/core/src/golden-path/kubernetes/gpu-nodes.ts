import type { Json } from '../../kernel/index.ts'

/** Whether Azure may take the nodes of a pool away with thirty seconds of notice. */
export type PoolPriority = 'regular' | 'spot'

/** The resource that the device plugin offers. */
export const GPU_RESOURCE = 'nvidia.com/gpu'

/** Which pool a node belongs to: `training`. */
export const POOL_LABEL = 'fairway.dev/pool'

/** Who made the GPUs of a node: `nvidia`. Device plugin and counters run where it stands. */
export const VENDOR_LABEL = 'fairway.dev/gpu-vendor'

/** The one taint of GPU nodes: nothing runs there that did not ask for it. */
export const GPU_TAINT = { key: 'sku', value: 'gpu', effect: 'NoSchedule' } as const

/** The taint that AKS itself puts on spot nodes. */
const SPOT_TAINT = { key: 'kubernetes.azure.com/scalesetpriority', value: 'spot', effect: 'NoSchedule' } as const

/** A taint as node pools take it: `sku=gpu:NoSchedule`. */
const taintText = (taint: typeof GPU_TAINT | typeof SPOT_TAINT): string => `${taint.key}=${taint.value}:${taint.effect}`

/** Taints of the nodes of a pool. */
export const poolTaints = (priority: PoolPriority): readonly string[] =>
  (priority === 'spot' ? [GPU_TAINT, SPOT_TAINT] : [GPU_TAINT]).map(taintText)

/** What a pod must tolerate to run on the nodes of a pool. */
export const poolTolerations = (priority: PoolPriority): readonly Json[] =>
  (priority === 'spot' ? [GPU_TAINT, SPOT_TAINT] : [GPU_TAINT]).map((taint) => ({ ...taint, operator: 'Equal' }))
