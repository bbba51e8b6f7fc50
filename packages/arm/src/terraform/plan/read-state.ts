import { isList, isObject, type Value, type ValueObject } from '../../value/index.ts'
import { moduleNames } from './address.ts'
import type { Instance } from './instance.ts'
import { markedPaths, withUnknowns } from './known.ts'
import { keyOf } from './read-plan.ts'

/** Modules nested deeper than this are not followed. */
const DEEPEST = 64

/** The instances of `values.root_module` of a state (`terraform show -json` without a plan), modules in the order they stand there. */
export const instancesOfState = (values: ValueObject): readonly Instance[] => modulesOf(values['root_module'], 0)

function modulesOf(module: Value | undefined, depth: number): readonly Instance[] {
  if (!isObject(module) || depth > DEEPEST) return []
  const { resources, child_modules: children } = module
  const address = typeof module['address'] === 'string' ? module['address'] : ''
  const own = isList(resources) ? resources.flatMap((row) => (isObject(row) ? instanceOf(row, address) : [])) : []
  const inner = isList(children) ? children.flatMap((child) => modulesOf(child, depth + 1)) : []
  return [...own, ...inner]
}

function instanceOf(row: ValueObject, module: string): readonly Instance[] {
  const { address, type, name } = row
  if (typeof address !== 'string' || typeof type !== 'string' || typeof name !== 'string') return []
  const data = row['mode'] === 'data'
  return [
    {
      address, modules: moduleNames(module), module, mode: data ? 'data' : 'managed', type, name, ...keyOf(row['index']),
      action: data ? 'read' : 'no-op', replaces: false, values: withUnknowns(row['values'], undefined, address), sensitive: markedPaths(row['sensitive_values']),
    },
  ] // prettier-ignore
}
