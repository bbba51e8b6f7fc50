import { parseEstate } from '../../estate/index.ts'
import type { IacCoverage, IacStatus, IacVerdict } from '../../iac/index.ts'
import { canonicalId, classifyInventory, inventoryOf, parseId, type Inventory, type Resource } from '../../inventory/index.ts'
import type { Coverage, Instant } from '../../kernel/index.ts'
import { environmentKind, organizationKind, subscriptionKind, teamKind, workloadKind } from '../../organization/index.ts'
import { policyAssignmentKind, policyDefinitionKind, policyExemptionKind, policyInitiativeKind } from '../../policy/index.ts'
import type { Control, ExampleWorld, World } from '../control.ts'
import { controlOverrideKind, selfAssessmentKind, skillsMatrixKind, waiverKind } from '../kinds.ts'
import { subscriptionIds } from '../rules/scope.ts'
import { policiesIn } from '../world-policies.ts'

/** When examples are judged: a little later than every date written in them. */
const NOW: Instant = '2026-11-21T00:00:00.000Z'

const kinds = [
  organizationKind,
  teamKind,
  environmentKind,
  subscriptionKind,
  workloadKind,
  skillsMatrixKind,
  selfAssessmentKind,
  waiverKind,
  controlOverrideKind,
  policyDefinitionKind,
  policyInitiativeKind,
  policyAssignmentKind,
  policyExemptionKind,
]

/** The world that an example of a control describes. Throws on an estate with mistakes: an example is part of the catalogue. */
export function worldOfExample(control: Control, example: ExampleWorld): World {
  const { estate, diagnostics } = parseEstate(
    example.estate === undefined ? [] : [{ path: `${control.id}.yaml`, text: example.estate }],
    kinds,
  )
  if (diagnostics.length > 0)
    throw new Error(`the estate of an example of ${control.id}: ${diagnostics.map((one) => one.summary).join('; ')}`)
  const observed = (example.resources ?? []).map((given) => ({
    resource: resourceOf(given),
    source: 'example',
    firstSeen: NOW,
    lastSeen: NOW,
    observedAt: NOW,
  }))
  const worldWith = (coverage: readonly Coverage[]): World => {
    const inventory = inventoryOf(observed, coverage)
    const policies = policiesIn({ estate, inventory, now: NOW })
    return { estate, inventory, iac: codeOf(inventory, example), classes: classifyInventory(inventory, estate), now: NOW, policies }
  }
  return worldWith(example.coverage ?? subscriptionIds(worldWith([])).map((id) => fullCoverage(id, control)))
}

function resourceOf(given: NonNullable<ExampleWorld['resources']>[number]): Resource {
  const parsed = parseId(given.id)
  if (parsed === undefined) throw new Error(`not a resource id: ${given.id}`)
  return {
    displayId: given.id,
    type: parsed.type,
    displayType: parsed.type,
    name: given.id.split('/').at(-1) ?? parsed.name,
    ...(parsed.subscriptionId === undefined ? {} : { subscriptionId: parsed.subscriptionId }),
    ...(parsed.resourceGroup === undefined ? {} : { resourceGroup: parsed.resourceGroup }),
    ...given,
    id: parsed.id,
  }
}

const fullCoverage = (subscription: string, { evaluation }: Control): Coverage => ({
  source: 'example',
  scope: `/subscriptions/${subscription}`,
  kind: 'azure.resource',
  status: 'complete',
  observedAt: NOW,
  enumerated: ['*', ...(evaluation.kind === 'facts' ? evaluation.reads : [])],
  count: 0,
})

/** What is in code, as the example says it. A codified id that is no resource of the example is a ghost. */
function codeOf(inventory: Inventory, { codified, drifted = [] }: ExampleWorld): IacCoverage {
  const counts: Record<IacStatus, number> = { codified: 0, unmanaged: 0, drifted: 0, ghost: 0, child: 0, ignored: 0, undetermined: 0 }
  if (codified === undefined) return { verdicts: new Map(), counts }
  const inCode = new Set(codified.map((id) => canonicalId(id) ?? id))
  const changed = new Set(drifted.map((id) => canonicalId(id) ?? id))
  const statusOf = (id: string): IacStatus => {
    if (!inCode.has(id)) return 'unmanaged'
    return inventory.get(id) === undefined ? 'ghost' : changed.has(id) ? 'drifted' : 'codified'
  }
  const subjects = [...new Set([...inventory.resources.map((one) => one.resource.id), ...inCode])]
  const verdicts = new Map<string, IacVerdict>()
  for (const subject of subjects) {
    const status = statusOf(subject)
    counts[status] += 1
    verdicts.set(subject, { subject, status, reason: `the example says it is ${status}` })
  }
  const known = counts.codified + counts.drifted
  return { verdicts, counts, percent: Math.floor((100 * known) / Math.max(1, known + counts.unmanaged)) }
}
