import { apiVersionOf } from '@fairway/arm/type'
import { Input, subscriptionInput, text, type GraphObject, type GraphPart, type ResourceNode, type Text } from '../../graph/index.ts'
import type { Site, WorkloadPlace } from '../place.ts'

/** What a building block says of a resource; the rest follows from where it lies. */
export interface ResourceDraft {
  /** The last part of its key: `storage`, `vault`. */
  readonly part: string
  readonly type: string
  /** Its name in Azure, or the last part of it. */
  readonly name: string
  /** Why it is there, for the comment above it. */
  readonly about: string
  readonly body?: GraphObject
  readonly dependsOn?: readonly string[]
}

/** The key of what belongs to one region of a workload. */
export const regionalKey = ({ place, region }: Site, part: string): string => `workload-${place.workload}-${region.region}/${part}`

/** The key of what belongs to a workload as a whole. */
export const globalKey = (place: WorkloadPlace, part: string): string => `workload-${place.workload}/${part}`

/** The first region of a workload. */
export const primarySite = (place: WorkloadPlace): Site => ({ place, region: place.regions[0] })

/** Every region of a workload. */
export const sitesOf = (place: WorkloadPlace): readonly Site[] => place.regions.map((region) => ({ place, region }))

/** What tells a resource apart from others of its site, for names that belong to it: `workload-chat-westeurope/openai` gives `openai`. */
export function shortKey(site: Site, { key }: ResourceNode): string {
  const own = regionalKey(site, '')
  return (key.startsWith(own) ? key.slice(own.length) : key).replaceAll('/', '-')
}

/** A name in Azure for a resource of a workload in a region, by its type. */
export const nameIn = ({ place, region }: Site, type: string, instance?: string): string =>
  place.namer.nameOf({
    type,
    workload: place.workload,
    environment: place.environment.name,
    region: region.region,
    // Two organisations may well have a workload of one name: what is unique in all of Azure is told apart by where it lies.
    unique: `${place.application}/${place.subscription}`,
    ...(instance === undefined ? {} : { instance }),
  })

/** The id that a resource of a region will have, for what must name it before it is there. */
export const idIn = ({ place, region }: Site, type: string, name: string): string | Text =>
  text('/subscriptions/', new Input(subscriptionInput(place.subscription)), `/resourceGroups/${region.group}/providers/${type}/${name}`)

/** A resource in the resource group of a region, at the region's location, with the workload's tags. */
export const resourceIn = (site: Site, draft: ResourceDraft): ResourceNode => {
  const { place, region } = site
  return {
    key: regionalKey(site, draft.part),
    type: draft.type,
    apiVersion: apiVersionOf(draft.type),
    name: draft.name,
    scope: { kind: 'resourceGroup', subscription: place.subscription, group: region.group },
    body: { location: region.region, tags: place.tags, ...draft.body },
    dependsOn: [region.groupKey, ...(draft.dependsOn ?? [])],
    root: place.root,
    at: place.at,
    about: draft.about,
  }
}

/** A resource that lies in another one, such as a container in a storage account. Its key goes on from its parent's. */
export const childOf = (parent: ResourceNode, draft: ResourceDraft): ResourceNode => ({
  key: `${parent.key}/${draft.part}`,
  type: draft.type,
  apiVersion: apiVersionOf(draft.type),
  name: draft.name,
  scope: parent.scope,
  parent: parent.key,
  body: draft.body ?? {},
  ...(draft.dependsOn === undefined ? {} : { dependsOn: draft.dependsOn }),
  root: parent.root,
  at: parent.at,
  about: draft.about,
})

/** A resource that extends another one, such as a role assignment on it. */
export const extensionOf = (target: ResourceNode, draft: ResourceDraft): ResourceNode => ({
  key: `${target.key}/${draft.part}`,
  type: draft.type,
  apiVersion: apiVersionOf(draft.type),
  name: draft.name,
  scope: { kind: 'resource', of: target.key },
  body: draft.body ?? {},
  ...(draft.dependsOn === undefined ? {} : { dependsOn: draft.dependsOn }),
  root: target.root,
  at: target.at,
  about: draft.about,
})

/** A building block with the resource that it is about, and everything that belongs to it. */
export interface Block {
  readonly node: ResourceNode
  readonly part: GraphPart
}

/** A block of a resource and others that go with it. */
export const block = (node: ResourceNode, ...others: readonly ResourceNode[]): Block => ({ node, part: { nodes: [node, ...others] } })
