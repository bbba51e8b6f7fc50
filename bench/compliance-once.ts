/**
 * Judges an inventory by one initiative assigned at twelve management groups and prints seconds of processor time as JSON. Run as a process
 * of its own by `compliance.ts`: `compliance-once.ts INVENTORY INITIATIVE|brute [COUNT]`.
 */
import { createReadStream, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { builtInAliases } from '@fairway/arm/alias'
import {
  containersIn,
  evaluateCompliance,
  parseAssignment,
  planAssignments,
  policyCatalogue,
  relatedIn,
  scopeTree,
  type AssignmentPlan,
  type KnownContainers,
  type PolicyAssignment,
} from '@fairway/arm/assignment'
import {
  NON_COMPLIANT,
  NOT_APPLICABLE,
  parsePolicyDefinition,
  parsePolicySet,
  subjectOf,
  type CompiledPolicy,
  type PolicyDefinition,
  type PolicySetDefinition,
  type RelatedResources,
  type Surroundings,
} from '@fairway/arm/policy'
import { fromExport, indexResources, type ArmResource } from '@fairway/arm/resource'

const NOW = '2026-11-21T00:00:00Z'
const groups = [
  ['alz'],
  ['platform', 'alz'],
  ['landingzones', 'alz'],
  ['sandbox', 'alz'],
  ['decommissioned', 'alz'],
  ['corp', 'landingzones'],
  ['online', 'landingzones'],
  ['local', 'landingzones'],
  ['security', 'platform'],
  ['management', 'platform'],
  ['connectivity', 'platform'],
  ['identity', 'platform'],
] as const
const leaves = ['corp', 'online', 'identity', 'sandbox'] as const

const [inventory = '', policies = '', set = '', mode = 'plan', count = '100000'] = process.argv.slice(2)

/** User and system time since a moment, in seconds. */
const since = (start: NodeJS.CpuUsage): number => {
  const used = process.cpuUsage(start)
  return (used.user + used.system) / 1e6
}

async function readInventory(): Promise<ArmResource[]> {
  const found: ArmResource[] = []
  for await (const line of createInterface({ input: createReadStream(inventory), crlfDelay: Infinity })) {
    if (!line.startsWith('{"') || line.startsWith('{"count"')) continue
    found.push(...fromExport(JSON.parse(line.replace(/,$/, ''))))
    if (found.length >= Number(count)) break
  }
  return found
}

function readPolicies(): { definitions: PolicyDefinition[]; sets: PolicySetDefinition[] } {
  const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''))
  const found = globSync('policySetDefinitions/**/*.json', { cwd: policies }).flatMap((path) => {
    const parsed = parsePolicySet(read(join(policies, path)))
    return parsed.ok && parsed.set.name === set ? [parsed.set] : []
  })
  const wanted = new Set(
    found.flatMap((one) => one.references.map(({ definitionId }) => definitionId.slice(definitionId.lastIndexOf('/') + 1).toLowerCase())),
  )
  const definitions = globSync('policyDefinitions/**/*.json', { cwd: policies }).flatMap((path) => {
    const json = readFileSync(join(policies, path), 'utf8').replace(/^\uFEFF/, '')
    const parsed = parsePolicyDefinition(JSON.parse(json))
    return parsed.ok && wanted.has((parsed.definition.name ?? '').toLowerCase()) ? [parsed.definition] : []
  })
  return { definitions, sets: found }
}

function assign(subscriptions: readonly string[]): AssignmentPlan {
  const { definitions, sets } = readPolicies()
  const assignments = groups.flatMap(([scope], index): PolicyAssignment[] => {
    const json = {
      name: `benchmark-${index}`,
      properties: { policyDefinitionId: `/providers/Microsoft.Authorization/policySetDefinitions/${set}` },
    }
    const parsed = parseAssignment(json, { scope })
    return parsed.ok ? [parsed.value] : []
  })
  const tree = scopeTree({
    managementGroups: groups.map(([name, parent]) => (parent === undefined ? { name } : { name, parent })),
    subscriptions: subscriptions.map((id, index) => ({ id, managementGroup: leaves[index % leaves.length] ?? 'corp' })),
  })
  return planAssignments({ assignments, exemptions: [], catalogue: policyCatalogue(definitions, sets), tree, aliases: builtInAliases() })
}

/** No index of types and nothing shared: every policy of every assignment above a resource is asked about it. */
function brute(plan: AssignmentPlan, resources: readonly ArmResource[], related: RelatedResources, containers: KnownContainers): number {
  let matches = 0
  for (const resource of resources) {
    const [, , subscription = '', , group = ''] = resource.id.toLowerCase().split('/')
    const surroundings: Surroundings = {
      now: NOW,
      related,
      subscription: containers.subscription(`/subscriptions/${subscription}`) ?? null,
      resourceGroup: containers.resourceGroup(`/subscriptions/${subscription}/resourcegroups/${group}`) ?? null,
    }
    const above = new Set(plan.tree.ancestors(resource.id.toLowerCase()))
    for (const policy of plan.policies) {
      if (!above.has(policy.assignment.assignment.scope)) continue
      const compiled: CompiledPolicy | undefined = policy.at('')
      const verdict = compiled?.forType(resource.type)?.judge(subjectOf(resource), surroundings) ?? NOT_APPLICABLE
      if (verdict === NON_COMPLIANT) matches++
    }
  }
  return matches
}

const resources = await readInventory()
const megabytes = (): number => Math.round(process.memoryUsage.rss() / 1e6)
const before = megabytes()
const subscriptions = [...new Set(resources.map((one) => one.id.split('/')[2] ?? ''))]
const planned = process.cpuUsage()
const plan = assign(subscriptions)
const planSeconds = since(planned)
const started = process.cpuUsage()
const index = indexResources(resources)
const related = relatedIn(index, () => true)
const containers = containersIn(index)
if (mode === 'brute') {
  const matches = brute(plan, resources, related, containers)
  console.log(JSON.stringify({ seconds: since(started), resources: resources.length, matches }))
} else {
  const compliance = evaluateCompliance(plan, resources, { now: NOW, related, containers })
  const matches = compliance.assignments.reduce(
    (sum, one) => sum + one.policies.reduce((all, { counts }) => all + counts.nonCompliant, 0),
    0,
  )
  const pairs = compliance.assignments.reduce((sum, one) => sum + one.policies.reduce((all, { total }) => all + total, 0), 0)
  const seconds = since(started)
  console.log(
    JSON.stringify({
      seconds,
      planSeconds,
      resources: resources.length,
      matches,
      pairs,
      policies: plan.policies.length,
      compiled: plan.compiled,
      before,
      after: megabytes(),
      heap: Math.round(process.memoryUsage().heapUsed / 1e6),
      percentage: compliance.percentage,
      notKept: compliance.notKept,
    }),
  )
}
