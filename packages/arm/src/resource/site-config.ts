import { isObject, type ValueObject } from '../value/index.ts'
import { valueAt, withValueAt } from './member-path.ts'
import { canonicalId } from './resource-id.ts'
import type { ArmResource } from './resource.ts'

const PATH = ['properties', 'siteConfig']
const isSite = (type: string): boolean => /^microsoft\.web\/sites(?:\/slots)?$/i.test(type)

/** The configuration that a web site carries as its resource of its own, `config/web`. */
export function configOf(site: ArmResource): readonly ArmResource[] {
  const config = isSite(site.type) ? valueAt(site, PATH) : undefined
  if (config === undefined || !isObject(config)) return []
  return [
    {
      ...(site.apiVersion === undefined ? {} : { apiVersion: site.apiVersion }),
      ...(site.location === undefined ? {} : { location: site.location }),
      ...(site.kind === undefined ? {} : { kind: site.kind }),
      id: `${site.id}/config/web`,
      name: `${site.name}/web`,
      type: `${site.type}/config`,
      properties: config,
    },
  ]
}

/** The site with what its `config/web` says: it is applied after the site, so that it wins. */
export function withConfig(site: ArmResource, child: ArmResource): ArmResource {
  if (!isSite(site.type) || canonicalId(child.id) !== `${canonicalId(site.id)}/config/web`) return site
  const before = valueAt(site, PATH) ?? {}
  const config = child.properties
  if (!isObject(before) || config === undefined || !isObject(config)) return site
  return withValueAt(site, PATH, merged(before, config))
}

function merged(before: ValueObject, after: ValueObject): ValueObject {
  let whole = before
  for (const [name, value] of Object.entries(after)) if (value !== null) whole = withValueAt(whole, [name], value)
  return whole
}
