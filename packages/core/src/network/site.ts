import { apiVersionOf } from '@fairway/arm/type'
import { Reference, type GraphObject, type GraphValue, type NodeScope, type ResourceNode } from '../graph/index.ts'
import type { SourceRange } from '../kernel/index.ts'

/** A resource group, and everything that what lies in it has in common. */
export interface Site {
  readonly root: string
  readonly subscription: string
  readonly group: string
  readonly groupKey: string
  readonly location: string
  readonly tags: GraphObject
  readonly at: SourceRange
}

/** What a builder says of a resource. */
export interface Piece {
  readonly key: string
  readonly type: string
  readonly name: string
  readonly about: string
  readonly properties?: GraphObject
  /** What stands beside location, tags and properties: `sku`, `zones`, `identity`. */
  readonly more?: GraphObject
  readonly dependsOn?: readonly string[]
  readonly at?: SourceRange
}

/** The scope of what lies in a site. */
export const scopeOf = ({ subscription, group }: Pick<Site, 'subscription' | 'group'>): NodeScope => ({
  kind: 'resourceGroup',
  subscription,
  group,
})

/** A resource with a location and tags of its own, in a site. */
export function resourceIn(site: Site, { properties, more, dependsOn = [], at = site.at, ...piece }: Piece): ResourceNode {
  const body = { location: site.location, tags: site.tags, ...more, ...(properties === undefined ? {} : { properties }) }
  return {
    ...piece,
    apiVersion: apiVersionOf(piece.type),
    scope: scopeOf(site),
    body,
    dependsOn: [site.groupKey, ...dependsOn],
    root: site.root,
    at,
  }
}

/** A resource that lies in another one. It needs no group of its own: its parent has one. */
export function childIn(site: Site, parent: string, { properties, more, dependsOn = [], at = site.at, ...piece }: Piece): ResourceNode {
  const body = { ...more, ...(properties === undefined ? {} : { properties }) }
  return { ...piece, apiVersion: apiVersionOf(piece.type), scope: scopeOf(site), parent, body, dependsOn, root: site.root, at }
}

/** The resource group of a site. */
export const groupOf = (site: Site, about: string): ResourceNode => ({
  key: site.groupKey,
  type: 'Microsoft.Resources/resourceGroups',
  apiVersion: apiVersionOf('Microsoft.Resources/resourceGroups'),
  name: site.group,
  scope: { kind: 'subscription', subscription: site.subscription },
  body: { location: site.location, tags: site.tags },
  root: site.root,
  at: site.at,
  about,
})

/** All logs and metrics of a resource, sent to a workspace. */
export const diagnosticsOf = (site: Site, of: string, workspace: string): ResourceNode => ({
  key: `${of}/diagnostics`,
  type: 'Microsoft.Insights/diagnosticSettings',
  apiVersion: apiVersionOf('Microsoft.Insights/diagnosticSettings'),
  name: 'to-log-analytics',
  scope: { kind: 'resource', of },
  body: {
    properties: {
      workspaceId: new Reference(workspace),
      logs: [{ categoryGroup: 'allLogs', enabled: true }],
      metrics: [{ category: 'AllMetrics', enabled: true }],
    },
  },
  root: site.root,
  at: site.at,
  about: 'All logs and metrics, in one place.',
})

/** `{id: ...}`: how resources name each other. */
export const idOfKey = (key: string): GraphObject => ({ id: new Reference(key) })

/** The same of a value that is an id already. */
export const idOfValue = (id: GraphValue): GraphObject => ({ id })
