import { addDays, isJsonObject, parseInstant, type Instant, type Json, type JsonObject } from '../../kernel/index.ts'
import { stableGuid } from '../../graph/index.ts'
import { groupsAbove, type GroupTree, type NeededExemption, type PlannedGuardrail } from '../../hierarchy/index.ts'
import type { PathExemption } from '../../golden-path/index.ts'
import { memberOf, type PolicyShelf } from '../../policy/index.ts'
import type { BuiltWorkload } from './build-workloads.ts'

/** How long an exemption holds that a golden path brings along, in days, unless its workload ends before. */
const DAYS = 365

/**
 * The exemptions that golden paths say they need, from the assignments that would otherwise stand in their way. A path knows the definition; which
 * assignment brings it, and under which reference, is known here.
 */
export function exemptionsFor(
  built: readonly BuiltWorkload[],
  tree: GroupTree,
  assignments: readonly PlannedGuardrail[],
  shelf: PolicyShelf | undefined,
): readonly NeededExemption[] {
  return built.flatMap(({ workload, output }) => {
    const above = new Set(groupsAbove(tree, workload.application.group).map(({ name }) => name.toLowerCase()))
    const reaching = assignments.filter((one) => above.has(one.group.toLowerCase()))
    return (output.exemptions ?? []).flatMap((exemption) =>
      reaching.flatMap((assignment) => {
        const references = referencesIn(assignment, exemption, shelf)
        if (references === undefined) return []
        const node = output.parts.nodes.find(({ key }) => key === exemption.of)
        return [
          {
            name: exemptionName(exemption, assignment),
            assignment: assignment.name,
            references,
            scope: { kind: 'resource', of: exemption.of },
            dependsOn: [exemption.of],
            root: workload.root,
            category: 'Waiver',
            reason: exemption.why,
            expiresOn: expiryOf(workload.resolved.request.spec),
            at: node?.at ?? workload.at,
          } satisfies NeededExemption,
        ]
      }),
    )
  })
}

function expiryOf({ requestedAt, expires }: { readonly requestedAt: Instant; readonly expires?: Instant | undefined }): Instant {
  const latest = addDays(requestedAt, DAYS)
  const end = expires === undefined ? undefined : parseInstant(expires)
  return end !== undefined && end < latest ? end : latest
}

/** Names of exemptions have at most so many characters. */
const LONGEST = 64

/** Unique at its resource: what is cut off long names is kept as a few characters that tell them apart. */
function exemptionName({ policy }: PathExemption, { name }: PlannedGuardrail): string {
  const whole = `${name}-${policy}`
  return whole.length <= LONGEST ? whole : `${whole.slice(0, LONGEST - 9)}-${stableGuid(whole).slice(0, 8)}`
}

/** The references under which an assignment brings a definition; none for one that is assigned itself; `undefined`: it does not bring it. */
function referencesIn(
  { definition }: PlannedGuardrail,
  { policy }: PathExemption,
  shelf: PolicyShelf | undefined,
): readonly string[] | undefined {
  if (definition.kind === 'definition') return isCalled(definition.id, policy) ? [] : undefined
  // What the landing zone defines itself has another id there than in the library it comes from.
  const body = (shelf?.find('PolicyInitiative', definition.id) ?? shelf?.find('PolicyInitiative', definition.name))?.body
  const references = membersOf(body).flatMap((member) => {
    const [id, reference] = [textOf(member, 'policyDefinitionId'), textOf(member, 'policyDefinitionReferenceId')]
    return isCalled(id, policy) ? [reference] : []
  })
  return references.length === 0 ? undefined : references
}

const isCalled = (id: string, name: string): boolean => id.slice(id.lastIndexOf('/') + 1).toLowerCase() === name.toLowerCase()

function membersOf(body: JsonObject | undefined): readonly JsonObject[] {
  const properties = body?.['properties']
  const members: Json | undefined = isJsonObject(properties) ? memberOf(properties, 'policyDefinitions') : undefined
  return Array.isArray(members) ? members.filter((one: Json) => isJsonObject(one)) : []
}

function textOf(object: JsonObject, name: string): string {
  const value = memberOf(object, name)
  return typeof value === 'string' ? value : ''
}
