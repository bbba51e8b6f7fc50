import { ownershipOf, type ObservedResource, type Sku } from '../inventory/index.ts'
import { controlById, type World } from '../readiness/index.ts'
import type { Assessment } from './assessment.ts'
import type { AssessmentSummary, ResourceRow, StoredFinding } from './ports.ts'

/** The findings as a list shows them, one after another: with the title, the area and the phase of their controls. */
export function* storedFindings(assessment: Assessment): Generator<Omit<StoredFinding, 'since'>> {
  for (const finding of assessment.findings) {
    const control = controlById(finding.rule)
    yield { ...finding, title: control?.title ?? finding.rule, area: control?.areas[0] ?? '', phase: control?.phase ?? '' }
  }
}

/** The inventory as a list shows it, in the order of ids: every resource with its class, its code and the verdicts on it. */
export function* resourceRows(world: World, assessment: Assessment): Generator<ResourceRow> {
  const ownership = ownershipOf(world.estate)
  const counts = openBySubject(assessment)
  for (const observed of world.inventory.resources) {
    const { resource } = observed
    const classification = world.classes.get(resource.id)
    const { team, workload } = ownership(resource)
    const open = counts.get(resource.id)
    yield {
      ...identityOf(observed),
      class: classification?.class ?? 'none',
      confidence: classification?.confidence ?? 0,
      iac: world.iac.verdicts.get(resource.id)?.status ?? 'undetermined',
      owner: team ?? null,
      workload: classification?.workload ?? workload ?? null,
      fail: open?.fail ?? 0,
      unknown: open?.unknown ?? 0,
      firstSeen: observed.firstSeen,
      lastSeen: observed.lastSeen,
      source: observed.source,
    }
  }
}

const identityOf = ({ resource }: ObservedResource) => ({
  id: resource.id,
  displayId: resource.displayId,
  name: resource.name,
  type: resource.type,
  subscriptionId: resource.subscriptionId ?? null,
  resourceGroup: resource.resourceGroup ?? null,
  location: resource.location ?? null,
  sku: skuText(resource.sku),
})

const skuText = (sku: Sku | null | undefined): string | null => sku?.name ?? sku?.size ?? sku?.tier ?? null

function openBySubject(assessment: Assessment): ReadonlyMap<string, { fail: number; unknown: number }> {
  const counts = new Map<string, { fail: number; unknown: number }>()
  for (const { subject, status } of assessment.findings) {
    if (status !== 'fail' && status !== 'unknown') continue
    const count = counts.get(subject) ?? { fail: 0, unknown: 0 }
    count[status]++
    counts.set(subject, count)
  }
  return counts
}

/** What is kept of an assessment for trends. `resources` is the size of the inventory; without it, what the sources counted. */
export function summaryOf(assessment: Assessment, resources = countedResources(assessment)): AssessmentSummary {
  const counts = { pass: 0, fail: 0, unknown: 0, waived: 0, notApplicable: 0, resources }
  for (const { status } of assessment.findings) counts[status === 'not-applicable' ? 'notApplicable' : status]++
  return {
    asOf: assessment.asOf,
    ratings: Object.fromEntries(assessment.scorecard.areas.map((area) => [area.id, area.rating])),
    phases: Object.fromEntries(assessment.phases.map((phase) => [phase.id, phase.state])),
    counts,
  }
}

const countedResources = ({ coverage }: Assessment): number =>
  coverage.filter((one) => one.kind === 'azure.resource').reduce((sum, one) => sum + one.count, 0)
