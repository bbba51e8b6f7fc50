import { Decimal } from 'decimal.js'
import type { DeploymentType } from './deployment-type.ts'
import { provisionedFacts } from './model.ts'
import type { PtuSteps } from './tables.ts'

const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_EVEN })

/** What a model has to carry in its busiest minute. */
export interface TokenLoad {
  readonly inputTokensPerMinute: number
  readonly outputTokensPerMinute: number
  /** The share of input tokens that come from the cache, 0 to 1: they cost nothing of provisioned throughput. */
  readonly cachedShare?: number
}

/** How much provisioned throughput a load needs. */
export interface PtuSize {
  /** What to deploy: at least the minimum, on a step. */
  readonly units: number
  /** The whole units that the load alone needs, without minimum and steps. */
  readonly needed: number
  /** The units that the load alone would need, as decimal text with up to six places. */
  readonly exact: string
  /** Input tokens a minute with output tokens weighted, as decimal text. */
  readonly weightedTokens: string
  /** The share of the deployed units that the load uses, as decimal text with up to four places. */
  readonly utilisation: string
  readonly steps: PtuSteps
}

/** The minimum and the step of provisioned throughput of a model; `undefined` when the table has none for the deployment type. */
export function ptuSteps(model: string, type: DeploymentType): PtuSteps | undefined {
  const facts = provisionedFacts(model)
  if (facts === undefined) return undefined
  if (type === 'ProvisionedManaged') return facts.regional
  return type === 'GlobalProvisionedManaged' || type === 'DataZoneProvisionedManaged' ? facts.global : undefined
}

/**
 * The provisioned throughput units for a load: input tokens that are not cached, plus output tokens times their weight, divided by
 * what a unit carries, raised to the minimum and to the next step above it. Exact: no floating point. `undefined` when the table
 * does not say what a unit of the model carries, or has no such deployment type. Source: data/models.json.
 */
export function ptuFor(model: string, type: DeploymentType, load: TokenLoad): PtuSize | undefined {
  const facts = provisionedFacts(model)
  const steps = ptuSteps(model, type)
  if (facts === undefined || steps === undefined) return undefined
  const fresh = new Exact(1).minus(load.cachedShare ?? 0)
  const weighted = fresh.times(load.inputTokensPerMinute).plus(new Exact(facts.outputWeight).times(load.outputTokensPerMinute))
  const exact = weighted.dividedBy(facts.inputTokensPerMinute)
  // Divisible or not is asked of the exact product, not of a quotient that may be rounded.
  const needed = ceiling(weighted, new Exact(facts.inputTokensPerMinute))
  const units = onStep(Math.max(needed, steps.minimum), steps)
  return {
    units,
    needed,
    exact: exact.toDecimalPlaces(6).toFixed(),
    weightedTokens: weighted.toFixed(),
    utilisation: exact.dividedBy(units).toDecimalPlaces(4).toFixed(),
    steps,
  }
}

const ceiling = (part: Decimal, whole: Decimal): number => {
  const full = part.dividedToIntegerBy(whole)
  return full.times(whole).equals(part) ? full.toNumber() : full.plus(1).toNumber()
}

/** The smallest size that is deployable and not below a number of units: the minimum, or steps above it. */
export const onStep = (units: number, steps: PtuSteps): number =>
  units <= steps.minimum ? steps.minimum : steps.minimum + Math.ceil((units - steps.minimum) / steps.increment) * steps.increment
