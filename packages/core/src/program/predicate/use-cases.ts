import { declared } from '../../estate/index.ts'
import { parseInstant, type Instant } from '../../kernel/index.ts'
import { environmentKind, workloadKind } from '../../organization/index.ts'
import { estateRef, type ProgramEvidence } from '../evidence.ts'
import { listed, result, shareText, type PredicateResult } from './result.ts'

/** Whether every declared workload says what success is, what shows that it scales, and what comes next. */
export function useCasesDefined(evidence: ProgramEvidence): PredicateResult {
  const workloads = declared(evidence.estate, workloadKind)
  if (workloads.length === 0) return result('unknown', 'no Workload is declared')
  const vague = workloads.filter(({ spec }) => {
    const { infrastructureSignal, nextStep } = spec.useCase ?? {}
    return infrastructureSignal === undefined || nextStep === undefined
  })
  const counts = { good: workloads.length - vague.length, bad: vague.length, unknown: 0 }
  const names = vague.length === 0 ? '' : `; incomplete: ${listed(vague.map((one) => one.name))}`
  return result(vague.length === 0 ? 'met' : 'not-met', `${shareText(counts)} workloads have success criteria${names}`)
}

/** Whether enough workloads were validated technically, operationally and economically, and carry an estimate for production. */
export function useCasesValidated(evidence: ProgramEvidence, atLeast: number): PredicateResult {
  const workloads = declared(evidence.estate, workloadKind).map((document) => ({
    name: document.name,
    missing: missingOf(document.spec.useCase, evidence.now),
    at: validatedAt(document.spec.useCase),
  }))
  const done = workloads.filter((one) => one.missing.length === 0)
  const nearest = workloads
    .filter((one) => one.missing.length > 0 && one.missing.length < 4)
    .map((one) => `${one.name} lacks ${one.missing.join(', ')}`)
  const status = done.length >= atLeast ? 'met' : workloads.length === 0 ? 'unknown' : 'not-met'
  const rest = status === 'met' || nearest.length === 0 ? '' : `; ${listed(nearest, 3)}`
  return result(status, `${done.length} of ${atLeast} use cases are validated and estimated${rest}`, {
    evidence: done.flatMap((one) => (one.at === undefined ? [] : [estateRef('Workload', one.name, one.at)])),
  })
}

interface UseCase {
  readonly projectedMonthlyCost?: unknown
  readonly validated: {
    readonly technically?: string | undefined
    readonly operationally?: string | undefined
    readonly economically?: string | undefined
  }
}

const ways = ['technically', 'operationally', 'economically'] as const

/** What is shown in the future is not shown yet. */
function missingOf(useCase: UseCase | undefined, now: Instant): string[] {
  const missing: string[] = ways.filter((way) => {
    const at = parseInstant(useCase?.validated[way] ?? '')
    return at === undefined || at > now
  })
  return useCase?.projectedMonthlyCost === undefined ? [...missing, 'estimate'] : missing
}

const validatedAt = (useCase: UseCase | undefined): Instant | undefined =>
  ways
    .map((way) => parseInstant(useCase?.validated[way] ?? ''))
    .filter((at) => at !== undefined)
    .toSorted()
    .at(-1)

/** Whether every workload in a production environment declares what its users may expect. */
export function slosDeclared(evidence: ProgramEvidence): PredicateResult {
  const production = new Set(
    declared(evidence.estate, environmentKind)
      .filter(({ spec }) => spec.stage === 'production')
      .map((document) => document.name),
  )
  const workloads = declared(evidence.estate, workloadKind).filter(({ spec }) => production.has(spec.environment))
  if (workloads.length === 0) return result('unknown', 'no production Workload is declared')
  const without = workloads.filter(({ spec }) => spec.slo === undefined).map((document) => document.name)
  const counts = { good: workloads.length - without.length, bad: without.length, unknown: 0 }
  const names = without.length === 0 ? '' : `; without: ${listed(without)}`
  return result(without.length === 0 ? 'met' : 'not-met', `${shareText(counts)} production workloads have a service level${names}`)
}
