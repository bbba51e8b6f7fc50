import { z } from 'zod'
import { gpuSize, type GpuSize } from '../../../inventory/index.ts'

/** What is known of a size that a parameter has let through. Another one is a defect and throws. */
export function sizeOf(name: string): GpuSize & { readonly gpus: number; readonly vcpus: number; readonly memoryGiB: number } {
  const size = gpuSize(name)
  if (size?.gpus === undefined || size.vcpus === undefined || size.memoryGiB === undefined)
    throw new Error(`${name} is no size that is known`)
  return { ...size, gpus: size.gpus, vcpus: size.vcpus, memoryGiB: size.memoryGiB }
}

/** Whole GPUs of a machine of a size: a slice of a card counts as one device. */
export const devicesOf = (name: string): number => Math.max(1, Math.floor(sizeOf(name).gpus))

const FEATURES = /^standard_n[a-z]*?\d+([a-z]*)/i

/**
 * Whether machines of a size talk over InfiniBand: an `r` among the features in its name, as in `Standard_ND96isr_H100_v5`.
 * Source: Azure's naming convention of sizes, data/gpu-machines.json.
 */
export const hasInfiniBand = (name: string): boolean => FEATURES.exec(name)?.[1]?.toLowerCase().includes('r') === true

/** A size with GPUs, from the table of sizes: known, not to be retired, and of a maker whose drivers and counters the path brings. */
export const gpuSizeParameter = (about: string, needs: 'whole-gpus' | 'any'): z.ZodString =>
  z
    .string()
    .min(1)
    .max(80)
    .check((context) => {
      const problem = sizeProblem(context.value, needs)
      // What else is wrong beside it is told as well.
      if (problem !== undefined) context.issues.push({ code: 'custom', input: context.value, message: problem, continue: true })
    })
    .describe(about)

function sizeProblem(name: string, needs: 'whole-gpus' | 'any'): string | undefined {
  const size = gpuSize(name)
  if (size === undefined) return `names \`${name}\`, which is no size with GPUs; sizes are written as in \`Standard_NC24ads_A100_v4\``
  if (size.retiresOn !== undefined)
    return `names \`${size.name}\`, whose machines are stopped for good on ${size.retiresOn}${instead(size)}`
  if (!size.detailed || size.gpus === undefined)
    return `names \`${name}\`, of which data/gpu-sizes.json knows nothing: how many GPUs it has cannot be checked`
  if (size.vendor !== 'NVIDIA')
    return `names \`${size.name}\`, which has GPUs of ${size.vendor ?? 'an unknown maker'}: this path brings the drivers and counters of NVIDIA alone`
  if (needs === 'whole-gpus' && size.gpus < 1) return `names \`${size.name}\`, which has a slice of a GPU; training needs whole ones`
  return undefined
}

const instead = (size: GpuSize): string => (size.replacedBy === undefined ? '' : `; take one of the family ${size.replacedBy}`)
