import { byText, diagnostic, type Diagnostic, type SourceRange } from '../kernel/index.ts'
import { gpuSize } from '../inventory/index.ts'
import type { CapacityAsk } from './capacity.ts'
import { gpuFamily } from './gpu.ts'
import { capacityUnit } from './model.ts'
import { counted } from './say.ts'

/** Something that several regions carry together. */
export interface SharedLoad {
  /** What it is: `gpt-5.1 (DataZoneStandard)`, `GPUs of NC_A100_v4`. */
  readonly what: string
  /** What amounts count: `thousand tokens a minute`. */
  readonly unit: string
  readonly regions: readonly { readonly region: string; readonly capacity: number }[]
  /** What must be carried in the busiest minute; absent where nobody estimated it. */
  readonly need?: number
  readonly at: SourceRange
}

/** What is left of a load when one region is lost. */
export interface RegionLoss {
  readonly lost: string
  readonly left: number
  /** How much more the quotas of the other regions would give, where they are known. */
  readonly room?: number
  /** `unknown` where nobody estimated the need. */
  readonly answer: 'enough' | 'short' | 'unknown'
}

/** A load, and what becomes of it when any one region is lost. */
export interface LoadReport extends SharedLoad {
  readonly total: number
  /** By region, in the order of their names. */
  readonly losses: readonly RegionLoss[]
}

/** What is left of every load when any one region is lost, against what is needed: the check for N+1. */
export function nPlusOne(loads: readonly SharedLoad[]): {
  readonly loads: readonly LoadReport[]
  readonly diagnostics: readonly Diagnostic[]
} {
  const reports = loads.map((load): LoadReport => {
    const total = load.regions.reduce((sum, one) => sum + one.capacity, 0)
    const names = [...new Set(load.regions.map((one) => one.region))].toSorted(byText)
    return { ...load, total, losses: names.map((lost) => lossOf(load, total, lost)) }
  })
  return { loads: reports, diagnostics: reports.flatMap(shortages) }
}

function lossOf({ regions, need }: SharedLoad, total: number, lost: string): RegionLoss {
  const left = total - regions.filter((one) => one.region === lost).reduce((sum, one) => sum + one.capacity, 0)
  return { lost, left, answer: need === undefined ? 'unknown' : left >= need ? 'enough' : 'short' }
}

function shortages(report: LoadReport): readonly Diagnostic[] {
  const { need, what, unit, at, total } = report
  const [worst] = report.losses.filter((loss) => loss.answer === 'short').toSorted((a, b) => a.left - b.left || byText(a.lost, b.lost))
  if (worst === undefined || need === undefined) return []
  if (total < need) {
    const summary = `${what} needs ${counted(need)} ${unit}, all regions have ${counted(total)} together`
    return [
      diagnostic('FW8326', summary, {
        at,
        help: `raise the capacity by ${counted(need - total)} in all, and by more to survive the loss of a region`,
      }),
    ]
  }
  const summary = `without ${worst.lost}, ${counted(worst.left)} of ${counted(need)} ${unit} are left of ${what}`
  const rest = report.losses.length - 1
  const help =
    rest === 0
      ? 'deploy it in a second region'
      : `raise the other regions by ${counted(need - worst.left)} ${unit}${rest > 1 ? ' together' : ''}`
  return [diagnostic('FW8322', summary, { at, help })]
}

/**
 * The loads that asks make up: deployments of one model and type, machines of one GPU family. `needs` gives what has to be carried, by
 * the key that `loadKey` makes.
 */
export function loadsOf(asks: readonly CapacityAsk[], needs: ReadonlyMap<string, number> = new Map()): readonly SharedLoad[] {
  const groups = new Map<string, CapacityAsk[]>()
  for (const ask of asks) groups.set(loadKey(ask), [...(groups.get(loadKey(ask)) ?? []), ask])
  return [...groups].flatMap(([key, all]): readonly SharedLoad[] => {
    const [first] = all
    if (first === undefined) return []
    const need = needs.get(key)
    return [{ what: key, unit: unitOf(first), regions: all.map(amountOf), ...(need === undefined ? {} : { need }), at: first.at }]
  })
}

/** What deployments of one model and type, or machines of one family, are called together. */
export const loadKey = (ask: CapacityAsk): string =>
  ask.kind === 'gpu' ? `GPUs of ${gpuFamily(ask.size) ?? ask.size}` : `${ask.model.trim().toLowerCase()} (${ask.deploymentType})`

const unitOf = (ask: CapacityAsk): string =>
  ask.kind === 'gpu'
    ? 'GPUs'
    : {
        ptu: 'provisioned throughput units',
        'thousand-tokens-per-minute': 'thousand tokens a minute',
        'thousand-enqueued-tokens': 'thousand enqueued tokens',
      }[capacityUnit(ask.deploymentType)]

const amountOf = (ask: CapacityAsk): { readonly region: string; readonly capacity: number } => ({
  region: ask.region,
  capacity: ask.kind === 'gpu' ? ask.count * (gpuSize(ask.size)?.gpus ?? 0) : ask.capacity,
})
