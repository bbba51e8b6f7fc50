import { canonicalId, type ArmResource } from '@fairway/arm/resource'
import type { Estate } from '../../estate/index.ts'
import { armResourcesIn, waves, type Graph, type Wave } from '../../graph/index.ts'
import type { Inventory } from '../../inventory/index.ts'
import type { GateCriterion, WaveFacts } from './gates.ts'
import type { LandingZoneSpec } from '../kind.ts'

/** What is known of each wave: what it builds, how much of that the inventory shows, what people declared. */
export function waveFactsOf(graph: Graph, spec: LandingZoneSpec, inventory: Inventory | undefined): readonly WaveFacts[] {
  const byWave = Map.groupBy(armResourcesIn(graph), ({ node }) => graph.roots.get(node.root)?.wave)
  return waves.map((wave) => {
    const resources = byWave.get(wave) ?? []
    const declared = spec.waves.filter((one) => one.wave === wave).at(-1)
    return {
      wave,
      roots: [...graph.roots.values()].filter((root) => root.wave === wave).map((root) => root.name),
      planned: resources.length,
      ...(inventory === undefined
        ? {}
        : seenIn(
            inventory,
            resources.map(({ resource }) => resource),
          )),
      ...(declared === undefined ? {} : { declared: { by: declared.by, on: declared.completedOn, evidence: declared.evidence } }),
    }
  })
}

/** How many of them the inventory shows, and how many it could not show; nothing at all where it was never filled. */
function seenIn(inventory: Inventory, resources: readonly ArmResource[]): Pick<WaveFacts, 'seen' | 'unlisted'> {
  if (inventory.resources.length === 0) return {}
  const unseen = resources.filter(({ id }) => inventory.get(canonicalId(id)) === undefined)
  const unlisted = unseen.filter(({ id, type }) => !inventory.enumerated(type.toLowerCase(), canonicalId(id)))
  return { seen: resources.length - unseen.length, unlisted: unlisted.length }
}

/** Whether somebody assessed where the organisation stands: wave 0, which builds nothing. */
export function assessedIn(estate: Estate, declared: ReadonlySet<Wave>): GateCriterion {
  const found = estate.documents.some(({ kind }) => kind === 'SelfAssessment')
  const met = found || declared.has('assessment')
  return {
    id: 'assessed',
    title: 'Somebody assessed where the organisation stands',
    status: met ? 'met' : 'not-met',
    why: found
      ? 'the estate holds a self-assessment'
      : met
        ? 'the LandingZone declares it as done'
        : 'the estate holds no SelfAssessment: write down how you rate yourselves',
  }
}
