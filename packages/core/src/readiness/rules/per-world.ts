import type { World } from '../control.ts'

/** Computes something once for each world: indexes that many controls share. */
export function perWorld<Value>(compute: (world: World) => Value): (world: World) => Value {
  const known = new WeakMap<World, { readonly value: Value }>()
  return (world) => {
    const found = known.get(world)
    if (found !== undefined) return found.value
    const value = compute(world)
    known.set(world, { value })
    return value
  }
}
