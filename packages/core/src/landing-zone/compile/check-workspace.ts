import { parseResourceId } from '@fairway/arm/resource'
import { placeIn, type Declared } from '../../estate/index.ts'
import { diagnostic, type Diagnostic } from '../../kernel/index.ts'
import type { LandingZoneSpec } from '../kind.ts'

/** A workspace for logs that exists already must be named, by an id that is one of a workspace. */
export function unnamedWorkspace(landingZone: Declared<LandingZoneSpec>): readonly Diagnostic[] {
  const { state, id } = landingZone.spec.monitoring.logAnalytics
  if (state === 'created') return []
  const at = placeIn(landingZone, ['spec', 'monitoring', 'logAnalytics', id === undefined ? 'state' : 'id'])
  if (id === undefined)
    return [diagnostic('FW8618', 'the workspace for logs exists, and nothing says which it is', { at, help: 'add `id`' })]
  const isWorkspace = parseResourceId(id)?.type.toLowerCase() === 'microsoft.operationalinsights/workspaces'
  return isWorkspace ? [] : [diagnostic('FW8618', `\`${id}\` is not the id of a workspace for logs`, { at })]
}
