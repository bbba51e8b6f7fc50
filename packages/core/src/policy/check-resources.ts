import { check } from '@fairway/arm/preflight'
import type { ArmResource } from '@fairway/arm/resource'
import type { Diagnostic, Instant, SourceRange } from '../kernel/index.ts'
import type { CheckReport, CheckResult, NotChecked } from './check-report.ts'
import { byWorst, outcomeCounts, resultOf } from './check-result.ts'
import type { PolicyPlan } from './plan.ts'

/** Resources that are to be deployed, with the line that wants each of them. */
export interface CheckResourcesInput {
  readonly resources: readonly { readonly resource: ArmResource; readonly at: SourceRange }[]
  readonly plan: PolicyPlan
  /** What is there already, where somebody listed it. */
  readonly existing?: readonly ArmResource[]
  /** What is known of the subscriptions that they lie in: rules ask for their tenant. Whether there is more is not known of it. */
  readonly subscriptions?: readonly ArmResource[]
  readonly now: Instant
}

/** What the policies would do to resources that were never written in a file. */
export interface ResourcesCheck {
  readonly counts: CheckReport['counts']
  /** What would be denied first. */
  readonly results: readonly CheckResult[]
  readonly notChecked: readonly NotChecked[]
  /** Of what could not be judged: how many policies have a definition that nobody has pulled. */
  readonly missingDefinitions: number
  readonly diagnostics: readonly Diagnostic[]
}

/** Tells what the policies would do to resources that are deployed together. */
export function checkResources({ resources, plan, existing, subscriptions = [], now }: CheckResourcesInput): ResourcesCheck {
  const report = check({
    parts: [
      {
        resources: resources.map(({ resource }, index) => ({
          resource,
          source: { pointer: `/${index}` },
          action: 'deploy',
          role: 'judged',
        })),
        gaps: [],
      },
    ],
    plan: plan.plan,
    now,
    existing: [...(existing ?? []), ...subscriptions],
    ...(existing === undefined ? { isListed: () => false } : {}),
  })
  const nowhere: SourceRange = { file: '', line: 1, column: 1 }
  const placeOf = (pointer: string | undefined): SourceRange => resources[Number(pointer?.slice(1))]?.at ?? nowhere
  const results = report.entries.map((entry) => resultOf(entry, placeOf(entry.resource.source.pointer), plan)).toSorted(byWorst)
  const notChecked = report.gaps.map((gap): NotChecked => ({ name: gap.name, type: gap.what, at: placeOf(gap.where), why: gap.why }))
  return {
    counts: { resources: report.summary.resources, ...outcomeCounts(results), notChecked: notChecked.length },
    results,
    notChecked,
    missingDefinitions: report.gaps.filter(({ code }) => code === 'DefinitionMissing').length,
    diagnostics: plan.diagnostics,
  }
}
