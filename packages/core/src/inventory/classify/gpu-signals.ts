import { printable } from '../../kernel/index.ts'
import type { GpuPurpose } from '../gpu-facts.ts'
import { gpuSize } from '../gpu-sizes.ts'
import { certain, possible, type Signal, type SignalClass } from './signal.ts'

const classOf: Readonly<Partial<Record<GpuPurpose, SignalClass>>> = {
  training: 'training',
  'fine-tuning': 'fine-tuning',
  inference: 'low-latency-inference',
}

/**
 * What a size with GPUs tells. A size that suits one purpose points there; one that suits several says only that there is AI
 * work, each purpose too weakly to settle it; graphics sizes count only where something else speaks of AI, because virtual desktops use
 * them too.
 */
export function gpuSignals(size: string, where: string): readonly Signal[] {
  const facts = gpuSize(size)
  if (facts === undefined) return []
  const said = `${where} \`${printable(size)}\``
  if (facts.suits.length === 0) return [certain('unknown', 0, `${said} has GPUs of a family not in the fact table`)]
  const purposes = facts.suits.filter((purpose) => purpose !== 'visualisation')
  const make = facts.suits[0] === 'visualisation' ? possible : certain
  if (purposes.length === 0) return [possible('unknown', 0, `${said} is a graphics size`)]
  const alone = facts.suits.length === 1
  return purposes.map((purpose) =>
    make(
      classOf[purpose] ?? 'unknown',
      alone ? (purpose === 'training' ? 0.6 : 0.45) : 0.2,
      alone ? `${said} is a size for ${purpose}` : `${said} suits ${purpose} among others`,
    ),
  )
}
