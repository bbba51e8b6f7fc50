import type { FactRef } from '../../kernel/index.ts'
import type { World } from '../control.ts'
import { fail, pass, unknown, type Judgement } from './judgement.ts'
import { perWorld } from './per-world.ts'

/** Whether any code was read at all: without it nothing can be said to be outside of it. */
export const hasCode = (world: World): boolean => {
  const { codified, drifted, ghost } = world.iac.counts
  return world.iac.percent !== undefined || codified + drifted + ghost > 0
}

/** How many files of code are cited. */
const CITED = 10

/** The code that was read, as evidence of what is said of all of it: its files, or what they declare. */
export const codeRefs = perWorld((world): readonly FactRef[] => {
  const files = world.inventory.coverage.filter(({ kind, status }) => kind === 'iac.resource' && status !== 'failed')
  if (files.length > 0)
    return files.slice(0, CITED).map(({ scope, source, observedAt }) => ({ kind: 'coverage', key: scope, source, observedAt }))
  const inCode = [...world.iac.verdicts.values()].filter(
    ({ status }) => status === 'codified' || status === 'drifted' || status === 'ghost',
  )
  return inCode.slice(0, CITED).map(({ subject, address = subject, file = 'iac' }) => ({
    kind: 'iac.resource',
    key: address,
    source: file,
    observedAt: world.now,
  }))
})

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
