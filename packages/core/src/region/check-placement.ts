import type { Declared } from '../estate/index.ts'
import { diagnostic, type Diagnostic, type SourceRange } from '../kernel/index.ts'
import type { Placement } from './placement.ts'
import type { PlacementPolicySpec } from './placement-policy-kind.ts'
import type { PlacedWorkload } from './residency.ts'
import { few } from './say.ts'

/** Where a workload is to run, and the places that a policy leaves it. */
export interface PlacedAt {
  readonly name: string
  readonly regions: readonly { readonly region: string; readonly at: SourceRange }[]
  readonly policy: Declared<PlacementPolicySpec>
  /** As `placementsFor` ranks them. */
  readonly places: readonly Placement[]
}

/**
 * Whether a workload runs where a policy wants it: a place that the policy refuses for its latency, egress, procurement, services or
 * ties, and a region that is none of its places. Residency has codes of its own (`checkResidency`).
 */
export const checkPlacement = (placed: PlacedAt): readonly Diagnostic[] =>
  placed.regions.flatMap(({ region, at }) => {
    const place = placed.places.find((one) => one.region === region)
    return place === undefined ? unlisted(placed, region, at) : refused(placed, place, at)
  })

function unlisted({ name, policy, places }: PlacedAt, region: string, at: SourceRange): readonly Diagnostic[] {
  if (policy.spec.locations.length === 0) return []
  const summary = `\`${name}\` is to run in ${region}, which is none of the places of \`${policy.name}\``
  return [diagnostic('FW8351', summary, { at, ...better(places) })]
}

function refused({ name, policy, places }: PlacedAt, place: Placement, at: SourceRange): readonly Diagnostic[] {
  const against = place.reasons.filter(({ criterion, verdict }) => verdict === 'against' && criterion !== 'residency')
  if (against.length === 0) return []
  const summary = `\`${policy.name}\` refuses \`${place.name}\` for \`${name}\`: ${against.map(({ text }) => text).join('; ')}`
  return [diagnostic('FW8350', summary, { at, ...better(places) })]
}

function better(places: readonly Placement[]): { readonly help?: string } {
  const allowed = places.filter(({ answer }) => answer === 'allowed').map(({ name }) => name)
  return allowed.length === 0 ? {} : { help: `allowed, the best first: ${few(allowed, 3)}` }
}

/** A policy for some classes of data says nothing of a workload of which nobody said what data it works with. */
export function checkDataClass(
  workload: PlacedWorkload & { readonly name: string; readonly at: SourceRange },
  policies: readonly Declared<PlacementPolicySpec>[],
): readonly Diagnostic[] {
  const asking = policies.filter(({ spec }) => (spec.appliesTo.data ?? []).length > 0)
  if (workload.data !== undefined || asking.length === 0) return []
  const summary = `\`${workload.name}\` does not say which data it works with, and ${few(asking.map(({ name }) => name))} asks`
  return [diagnostic('FW8352', summary, { at: workload.at })]
}
