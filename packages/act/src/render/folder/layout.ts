import { stableGuid, waveNumber, type DeploymentRoot, type Wave, waves } from '@fairway/core/graph'
import { byText } from '@fairway/core/kernel'
import { kebabCase, Names } from '../words.ts'

/** A deployment root with what it is called where only plain names are taken. */
export interface PlacedRoot {
  readonly root: DeploymentRoot
  /** `02-platform-connectivity-westeurope`: lower-case letters, digits and hyphens; unique. */
  readonly id: string
  /** What its deployment is called in Azure: at most 64 characters, and always the same. */
  readonly deployment: string
}

/** The roots of one wave, in the order in which they can be deployed. */
export interface PlacedWave {
  readonly wave: Wave
  readonly roots: readonly PlacedRoot[]
}

/** All roots in the order in which they can be deployed: wave by wave, within a wave what is needed first, then by name. */
export function placedRoots(roots: readonly DeploymentRoot[]): readonly PlacedRoot[] {
  const ordered = inOrder(roots.toSorted((a, b) => waveNumber(a.wave) - waveNumber(b.wave) || byText(a.name, b.name)))
  const names = new Names()
  return ordered.map((root) => {
    const id = names.take(kebabCase(root.name, 'root'), '-')
    return { root, id, deployment: deploymentName(id, root.name) }
  })
}

/** Roots by wave; waves without a root are left out. */
export const placedWaves = (placed: readonly PlacedRoot[]): readonly PlacedWave[] =>
  waves.map((wave) => ({ wave, roots: placed.filter(({ root }) => root.wave === wave) })).filter(({ roots }) => roots.length > 0)

// Azure takes 64 characters. Source: https://learn.microsoft.com/azure/azure-resource-manager/management/azure-subscription-service-limits
const deploymentName = (id: string, name: string): string => {
  const whole = `fairway-${id}`
  return whole.length <= 64 ? whole : `${whole.slice(0, 55)}-${stableGuid(name).slice(0, 8)}`
}

/** Without recursion: roots may need each other in long rows. What waits for itself was told before; here it only ends. */
function inOrder(roots: readonly DeploymentRoot[]): readonly DeploymentRoot[] {
  const byName = new Map(roots.map((root) => [root.name, root]))
  const done = new Set<string>()
  const seen = new Set<string>()
  const order: DeploymentRoot[] = []
  for (const start of roots) {
    const trail = [start]
    for (let top = trail.at(-1); top !== undefined; top = trail.at(-1)) {
      seen.add(top.name)
      const next = top.needs.flatMap((name) => byName.get(name) ?? []).find(({ name }) => !seen.has(name))
      if (next !== undefined) trail.push(next)
      else {
        trail.pop()
        if (!done.has(top.name)) order.push(top)
        done.add(top.name)
      }
    }
  }
  return order
}
