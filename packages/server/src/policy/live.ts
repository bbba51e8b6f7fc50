import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { World } from '@fairway/core/readiness'
import { plainProblem, Refusal } from '../http/problem.ts'
import type { Services } from '../services.ts'
import { judgeWorld, type JudgedWorld } from './judged.ts'

interface Known {
  readonly pulled: string
  readonly judged: JudgedWorld
}

const known = new WeakMap<World, Known>()

/**
 * The present judgement's inventory under its policies. Judged when somebody first asks, and again when the world or the pulled definitions
 * have changed. Refused while nothing was judged at all.
 */
export async function livePolicies(services: Services, signal: AbortSignal): Promise<JudgedWorld> {
  const world = services.live.current()?.world
  if (world === undefined) throw new Refusal(plainProblem(503, 'there is no judgement yet: scan first'))
  const pulled = pulledState(services.workspace.dataDir)
  const before = known.get(world)
  if (before?.pulled === pulled) return before.judged
  return services.inQueue(async () => {
    const meanwhile = known.get(world)
    if (meanwhile?.pulled === pulled) return Promise.resolve(meanwhile.judged)
    const judged = judgeWorld(world, services.workspace.dataDir)
    known.set(world, { pulled, judged })
    return Promise.resolve(judged)
  }, signal)
}

/** Which pulls there are: a command may make a new one while the server runs. */
export function pulledState(dataDir: string): string {
  const folder = join(dataDir, 'policy')
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.pulled.json'))
      .toSorted()
      .map((name) => `${name} ${statSync(join(folder, name)).mtimeMs}`)
      .join('\n')
  } catch {
    return ''
  }
}
