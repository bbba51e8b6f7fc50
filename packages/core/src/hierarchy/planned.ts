import { guardrailFacts } from './ai-guardrails.gen.ts'
import { plainValue } from './contradictions.ts'
import type { KnownDefinition } from './definition.ts'
import { assignmentKey, parametersNow, scopeWords } from './guardrail-nodes.ts'
import type { NeededRole, PlannedGuardrail } from './plan-model.ts'
import type { Draft } from './plan-one.ts'

/** An assignment as command line and console show it. */
export function planned(draft: Draft): PlannedGuardrail {
  const { entry, place, definition, now, next, stages, roles } = draft
  const { name, title, kind, from } = definition
  return {
    key: assignmentKey(place.group.name, entry.name),
    group: place.group.name,
    name: entry.name,
    title: entry.title,
    definition: { id: definition.id ?? idAt(place.chain.at(-1)?.name ?? '', definition), name, title, kind, from },
    archetype: entry.archetype,
    why: entry.why,
    now,
    ...(next === undefined ? {} : { next }),
    stages,
    parameters: Object.fromEntries(parametersNow(draft).map(([parameter, { value = null }]) => [parameter, plainValue(value)])),
    identity: roles.length === 0 ? 'none' : 'system-assigned',
    roles: rolesOf(draft),
    at: entry.at,
  }
}

/** The id that a definition has once it is written at the root. */
const idAt = (root: string, { kind, name }: KnownDefinition): string =>
  `/providers/Microsoft.Management/managementGroups/${root}/providers/Microsoft.Authorization/${kind === 'definition' ? 'policyDefinitions' : 'policySetDefinitions'}/${name}`

const rolesOf = ({ roles, rights, place }: Draft): readonly NeededRole[] => [
  ...roles.map((role) => neededRole(role, scopeWords({ kind: 'managementGroup', name: place.group.name }))),
  ...rights.flatMap(({ role, platform }) => (platform.scope === undefined ? [] : [neededRole(role, scopeWords(platform.scope))])),
]

const neededRole = (role: string, scope: string): NeededRole => ({
  role: guardrailFacts.roles.find(({ id }) => id === role)?.name ?? role,
  roleDefinitionId: `/providers/Microsoft.Authorization/roleDefinitions/${role}`,
  scope,
})
