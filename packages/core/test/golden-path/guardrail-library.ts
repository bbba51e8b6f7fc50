import { existsSync, globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { armResourcesIn, TENANT_INPUT, type Graph } from '../../src/graph/index.ts'
import { isJsonObject, type Json, type JsonObject } from '../../src/kernel/index.ts'
import { checkResources, policyPlan, recognisePolicies, sourced, type CheckResult, type SourcedPolicy } from '../../src/policy/index.ts'

const corpora = resolve(process.env['FAIRWAY_CORPORA'] ?? '../shared/corpora')

/** Whether the built-in policies and the landing zone library are there; tests over them are skipped, saying so, where they are not. */
export const hasLibrary = existsSync(join(corpora, 'azure-policy')) && existsSync(join(corpora, 'alz-library'))
if (!hasLibrary)
  console.warn(`no built-in policies and landing zone library at ${corpora}: golden paths are not held against them (FAIRWAY_CORPORA)`)

const read = (path: string): Json => JSON.parse(readFileSync(join(corpora, path), 'utf8').replace(/^\uFEFF/, ''))

const documentsIn = (pattern: string): readonly SourcedPolicy[] =>
  globSync(pattern, { cwd: corpora })
    .toSorted()
    .flatMap((path) =>
      sourced(
        recognisePolicies(read(path)).map(({ kind, body }) => ({
          kind,
          name: nameOf(body),
          body: inLibrary(body),
          at: { file: path, line: 1, column: 1 },
        })),
        'folder',
        'library',
      ),
    )

const nameOf = (body: JsonObject): string => (typeof body['name'] === 'string' ? body['name'] : '')

/** Definitions of the library name each other at a placeholder. */
function inLibrary(body: JsonObject): JsonObject {
  const text = JSON.stringify(body).replaceAll('/providers/Microsoft.Management/managementGroups/placeholder/', '/')
  const parsed: Json = JSON.parse(text)
  return isJsonObject(parsed) ? parsed : body
}

let library: readonly SourcedPolicy[] | undefined

const documents = (): readonly SourcedPolicy[] => {
  library ??= [
    ...documentsIn('azure-policy/policyDefinitions/**/*.json'),
    ...documentsIn('alz-library/policy_definitions/*.json'),
    ...documentsIn('alz-library/policy_set_definitions/*.json'),
  ]
  return library
}

/** What sets of the landing zone library would deny of a graph if every guardrail in them were enforced. */
export function denials(graph: Graph, sets: readonly string[]): readonly CheckResult[] {
  const plan = policyPlan(
    { documents: documents(), scopes: { managementGroups: [], subscriptions: [], names: [], resolve: () => undefined } },
    { assign: sets, enforce: true },
  )
  const problems = plan.diagnostics.filter((one) => one.severity === 'error')
  if (problems.length > 0) throw new Error(problems.map((one) => one.summary).join('\n'))
  const resources = armResourcesIn(graph).map(({ node, resource }) => ({ resource, at: node.at }))
  const tenantId = graph.inputs.get(TENANT_INPUT)?.value ?? ''
  const ids = new Set(resources.flatMap(({ resource }) => resource.id.match(/^\/subscriptions\/[^/]+/) ?? []))
  const subscriptions = [...ids].map((id) => ({ id, name: id, type: 'Microsoft.Resources/subscriptions', tenantId }))
  return checkResources({ resources, plan, subscriptions, now: '2026-11-21T00:00:00.000Z' }).results.filter(
    (one) => one.outcome === 'deny' || one.otherwise === 'deny',
  )
}
