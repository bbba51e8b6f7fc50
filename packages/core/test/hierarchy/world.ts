import { existsSync, globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseEstate } from '../../src/estate/index.ts'
import { makeGraph, type Graph, type GraphPart } from '../../src/graph/index.ts'
import {
  archetypesSchema,
  guardrailPlan,
  guardrailsSchema,
  hierarchyParts,
  hierarchySchema,
  type GuardrailInput,
  type GuardrailPlan,
  type HierarchyResult,
  type PlatformValues,
  type SubscriptionPlacement,
} from '../../src/hierarchy/index.ts'
import { subscriptionKind } from '../../src/organization/index.ts'
import { isJsonObject, type Json, type JsonObject } from '../../src/kernel/index.ts'
import {
  policyAssignmentKind,
  policyDefinitionKind,
  policyExemptionKind,
  policyInitiativeKind,
  type PolicyShelf,
} from '../../src/policy/index.ts'

const corpora = resolve(process.env['FAIRWAY_CORPORA'] ?? '../shared/corpora')
export const hasCorpora = existsSync(join(corpora, 'azure-policy')) && existsSync(join(corpora, 'alz-library'))
if (!hasCorpora)
  console.warn(`no built-in policies and landing zone library at ${corpora}: archetypes are not held against them (FAIRWAY_CORPORA)`)

const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '')

function bodiesIn(pattern: string): readonly (readonly [string, JsonObject])[] {
  return globSync(pattern, { cwd: corpora }).map((file) => {
    const body: Json = JSON.parse(readFileSync(join(corpora, file), 'utf8').replace(/^\uFEFF/, ''))
    if (!isJsonObject(body)) throw new Error(file)
    return [textOf(body['name']), body]
  })
}

let shelfOnce: PolicyShelf | undefined

/** Everything that the corpora hold, as if it had been pulled. */
export function shelf(): PolicyShelf {
  shelfOnce ??= makeShelf()
  return shelfOnce
}

function makeShelf(): PolicyShelf {
  const lower = (all: readonly (readonly [string, JsonObject])[]) =>
    new Map(all.map(([name, body]) => [name.toLowerCase(), { name, body }]))
  const definitions = lower([...bodiesIn('azure-policy/policyDefinitions/**/*.json'), ...bodiesIn('alz-library/policy_definitions/*.json')])
  const sets = lower([...bodiesIn('azure-policy/policySetDefinitions/**/*.json'), ...bodiesIn('alz-library/policy_set_definitions/*.json')])
  return {
    find: (kind, name) => (kind === 'PolicyDefinition' ? definitions : sets).get(name.slice(name.lastIndexOf('/') + 1).toLowerCase()),
    entries: [],
    origins: [],
  }
}

const at = { file: 'estate.yaml', line: 1, column: 1 }

/** The line of a property: its path, as text, so that tests can read it. */
const place = (path: readonly PropertyKey[]) => ({ ...at, file: path.join('.') })

const id = (rest: string): string => `/subscriptions/7d1c5f3a-0000-4000-8000-00000000000a/resourceGroups/rg/providers/${rest}`

/** A platform that has everything. */
export const platform: PlatformValues = {
  logAnalytics: { value: id('Microsoft.OperationalInsights/workspaces/log'), scope: { kind: 'subscription', subscription: 'management' } },
  ddosPlan: { value: id('Microsoft.Network/ddosProtectionPlans/ddos'), scope: { kind: 'subscription', subscription: 'connectivity' } },
  monitoringIdentity: {
    value: id('Microsoft.ManagedIdentity/userAssignedIdentities/ama'),
    scope: { kind: 'subscription', subscription: 'management' },
  },
  monitoringIdentityName: { value: 'ama' },
  vmInsightsRule: { value: id('Microsoft.Insights/dataCollectionRules/vm') },
  changeTrackingRule: { value: id('Microsoft.Insights/dataCollectionRules/change') },
  defenderSqlRule: { value: id('Microsoft.Insights/dataCollectionRules/sql') },
  securityContact: { value: 'security@contoso.example' },
  dnsSubscription: { value: '7d1c5f3a-0000-4000-8000-00000000000a' },
  dnsResourceGroup: { value: 'rg-dns', scope: { kind: 'resourceGroup', subscription: 'connectivity', group: 'rg-dns' } },
  dnsZones: ['privatelink.azure-api.net', 'privatelink.database.windows.net', 'privatelink.swedencentral.azurecontainerapps.io'],
  dnsZone: (zone) => ({
    value: id(`Microsoft.Network/privateDnsZones/${zone}`),
    scope: { kind: 'resourceGroup', subscription: 'connectivity', group: 'rg-dns' },
  }),
}

/** A tree of groups as it is written. */
export const treeOf = (spec: object = {}, subscriptions: readonly SubscriptionPlacement[] = []): HierarchyResult =>
  hierarchyParts({ spec: hierarchySchema.parse(spec), prefix: 'contoso', subscriptions, place })

export interface PlanOptions extends Partial<Omit<GuardrailInput, 'archetypes' | 'guardrails' | 'estate' | 'tree'>> {
  readonly hierarchy?: object
  readonly subscriptions?: readonly SubscriptionPlacement[]
  readonly archetypes?: readonly object[]
  readonly guardrails?: object
  readonly estate?: string
}

const kinds = [subscriptionKind, policyAssignmentKind, policyDefinitionKind, policyExemptionKind, policyInitiativeKind]

const DAYS = { audit: '2027-01-01', deny: '2027-04-01' }

/** What is planned for a declaration, on 2 February 2027: while policies tell, unless said otherwise. */
export function planOf(options: PlanOptions = {}): {
  readonly plan: GuardrailPlan
  readonly hierarchy: HierarchyResult
  readonly input: GuardrailInput
} {
  const { hierarchy: spec, subscriptions, archetypes, guardrails, estate, ...rest } = options
  const hierarchy = treeOf(spec, subscriptions)
  const parsed = parseEstate([{ path: 'estate.yaml', text: estate ?? '' }], kinds)
  const input: GuardrailInput = {
    tree: hierarchy.tree,
    archetypes: archetypesSchema.parse(archetypes ?? []),
    guardrails: guardrailsSchema.parse({ rollOut: DAYS, ...guardrails }),
    now: '2027-02-02T00:00:00.000Z',
    region: 'westeurope',
    platform,
    estate: parsed.estate,
    places: { archetypes: place, guardrails: place },
    ...rest,
  }
  return { plan: guardrailPlan(input), hierarchy, input }
}

/** The graph of a plan with its groups. */
export function graphOf(...parts: readonly GraphPart[]): Graph {
  const inputs = ['management', 'connectivity'].map((name) => ({ name: `subscription_${name}`, description: name }))
  return makeGraph([...parts, { nodes: [], inputs }])
}
