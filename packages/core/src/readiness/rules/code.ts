import type { World } from '../control.ts'
import { fail, pass, unknown, type Judgement } from './judgement.ts'

/** Whether any code was read at all: without it nothing can be said to be outside of it. */
export const hasCode = (world: World): boolean => {
  const { codified, drifted, ghost } = world.iac.counts
  return world.iac.percent !== undefined || codified + drifted + ghost > 0
}

/** Whether code stands behind a resource. `undefined` for what no code is expected to name. */
export function judgeInCode(world: World, id: string): Judgement | undefined {
  if (!hasCode(world)) return unknown('NoSourceOfCode', 'no infrastructure as code was read')
  const found = world.iac.verdicts.get(id)
  if (found === undefined || found.status === 'undetermined')
    return unknown('CodeUndetermined', found?.reason ?? 'the code that was read does not say')
  if (found.status === 'child' || found.status === 'ignored') return undefined
  const details = { observed: found.status, expected: 'codified' }
  return found.status === 'unmanaged'
    ? fail('OutsideCode', `no code stands behind it: ${found.reason}`, details)
    : pass('InCode', found.reason, details)
}
