/**
 * A landing zone in two regions with 200 subscriptions of applications: compiled, every body validated, judged by its own policies, written as
 * Bicep and Terraform, in one process; and one workload of a small one. Baselines: `JSON.parse(JSON.stringify())` of all that is written, and a
 * process that does nothing.
 */
import type { Figure } from './figure.ts'
import { measure, median } from './measure.ts'

interface Once {
  readonly ms: number
  readonly baselineMs: number
  readonly resources: number
}

const ONCE = 'bench/landing-zone-once.ts'

/** Measures the large one once, one workload in five processes. */
export async function landingZone(): Promise<Figure[]> {
  const nothing = await measure(['-e', ''])
  const whole = await measure([ONCE, '200'])
  const large: Once = JSON.parse(whole.stdout)
  if (large.resources < 12_000) throw new Error(`only ${large.resources} resources`)
  const small: Once[] = []
  for (let run = 0; run < 5; run++) small.push(JSON.parse((await measure([ONCE, '2', 'w0'])).stdout))
  const copy = 'JSON.parse and JSON.stringify of what is written'
  return [
    { name: 'landing-zone-time', value: whole.seconds, baseline: { name: copy, value: large.baselineMs / 1000 } },
    {
      name: 'landing-zone-memory',
      value: whole.peakMegabytes,
      baseline: { name: 'a process that does nothing', value: nothing.peakMegabytes },
    },
    {
      name: 'workload-render',
      value: median(small.map(({ ms }) => ms)),
      baseline: { name: 'the start of a process that does nothing', value: nothing.cpuSeconds * 1000 },
    },
  ]
}
