import { apiVersionOf } from '@fairway/arm/type'
import type { NodeScope, GraphPart, ResourceNode, GraphObject } from '../../graph/index.ts'
import type { SourceRange } from '../../kernel/index.ts'
import { collectionRules, type CollectionRule } from './collection-rules.ts'
import type { Namer } from '../../naming/index.ts'

/** What the platform's own services are made from. */
export interface PlatformInput {
  readonly region: string
  /** The subscription, by its name in the estate. */
  readonly management: string
  readonly logAnalytics: { readonly state: 'created' | 'existing'; readonly id?: string | undefined }
  readonly retentionDays: number
  readonly contacts: { readonly security: string; readonly platform: string }
  readonly namer: Namer
  readonly tags: Readonly<Record<string, string>>
  readonly at: SourceRange
}

/** The root that holds the platform's services. */
const MANAGEMENT_ROOT = '02-platform/management'
/** The key of the workspace that all logs go to. */
export const LOG_ANALYTICS = 'management/log-analytics'
/** The key of the group of people that alerts go to. */
export const ACTION_GROUP = 'management/action-group'
/** The key of the identity that agents on virtual machines use. */
export const AGENT_IDENTITY = 'management/identity'

/** Logs, alerts, the identity of agents and the rules by which they collect: what policies and workloads name. */
export function platformPart(input: PlatformInput): GraphPart {
  const group = input.namer.nameOf({ type: 'Microsoft.Resources/resourceGroups', workload: 'management', region: input.region })
  const scope: NodeScope = { kind: 'resourceGroup', subscription: input.management, group }
  const groupKey = `group/${input.management}/${group}`
  const make = (key: string, type: string, about: string, body: GraphObject): ResourceNode => ({
    key,
    type,
    apiVersion: apiVersionOf(type),
    name: input.namer.nameOf({ type, workload: 'platform', region: input.region }),
    scope,
    body: { ...body, tags: input.tags },
    dependsOn: [groupKey],
    root: MANAGEMENT_ROOT,
    at: input.at,
    about,
  })
  return {
    roots: [
      {
        name: MANAGEMENT_ROOT,
        wave: 'platform',
        title: 'Management',
        about: 'Logs, alerts and what agents on machines need. Policies and workloads name what is made here.',
        scope: { kind: 'subscription', subscription: input.management },
      },
    ],
    nodes: [
      groupNode(input, group, groupKey),
      workspace(input, make),
      agentIdentity(input, make),
      actionGroup(input, make),
      ...rules(input, make),
    ],
  }
}

type Make = (key: string, type: string, about: string, body: GraphObject) => ResourceNode

const groupNode = (input: PlatformInput, name: string, key: string): ResourceNode => ({
  key,
  type: 'Microsoft.Resources/resourceGroups',
  apiVersion: apiVersionOf('Microsoft.Resources/resourceGroups'),
  name,
  scope: { kind: 'subscription', subscription: input.management },
  body: { location: input.region, tags: input.tags },
  root: MANAGEMENT_ROOT,
  at: input.at,
  about: 'Everything that the platform team runs by',
})

function workspace(input: PlatformInput, make: Make): ResourceNode {
  const node = make(LOG_ANALYTICS, 'Microsoft.OperationalInsights/workspaces', 'All logs of the landing zone', {
    location: input.region,
    properties: {
      sku: { name: 'PerGB2018' },
      retentionInDays: input.retentionDays,
      // Who may read a resource may read its logs, and nobody with a key.
      features: { enableLogAccessUsingOnlyResourcePermissions: true, disableLocalAuth: true },
    },
  })
  const { state, id } = input.logAnalytics
  return state === 'existing' ? { ...node, existing: id === undefined ? {} : { id } } : node
}

const agentIdentity = (input: PlatformInput, make: Make): ResourceNode =>
  make(AGENT_IDENTITY, 'Microsoft.ManagedIdentity/userAssignedIdentities', 'Whom agents on virtual machines are', {
    location: input.region,
  })

/** The key of a rule by which agents collect. */
export const collectionRuleKey = (name: CollectionRule['name']): string => `management/data-collection-rule/${name}`

const rules = (input: PlatformInput, make: Make): readonly ResourceNode[] =>
  collectionRules.map(({ name, about, properties }) => ({
    ...make(collectionRuleKey(name), 'Microsoft.Insights/dataCollectionRules', about, {
      location: input.region,
      properties: properties(LOG_ANALYTICS),
    }),
    name: input.namer.nameOf({
      type: 'Microsoft.Insights/dataCollectionRules',
      workload: 'platform',
      region: input.region,
      instance: name,
    }),
  }))

const actionGroup = ({ contacts }: PlatformInput, make: Make): ResourceNode =>
  make(ACTION_GROUP, 'Microsoft.Insights/actionGroups', 'Who is told of alerts', {
    location: 'global',
    properties: {
      groupShortName: 'platform',
      enabled: true,
      emailReceivers: [
        { name: 'platform', emailAddress: contacts.platform, useCommonAlertSchema: true },
        ...(contacts.security === contacts.platform
          ? []
          : [{ name: 'security', emailAddress: contacts.security, useCommonAlertSchema: true }]),
      ],
    },
  })
