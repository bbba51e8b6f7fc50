import { landingZoneLockKind } from '../../address/index.ts'
import { declaredOne, type Estate } from '../../estate/index.ts'
import type { Graph, GraphPart } from '../../graph/index.ts'
import { byText } from '../../kernel/index.ts'

/** A value that was chosen when it was first written, and stays. */
export interface KeptValue {
  readonly name: string
  readonly value: string
}

const lockedValues = (estate: Estate): ReadonlyMap<string, string> =>
  new Map(declaredOne(estate, landingZoneLockKind)?.spec.values.map(({ name, value }) => [name, value]))

/** Parts in which values that the lock file keeps are what they were: Azure takes no budget that begins in another month than it did. */
export function withKeptValues(parts: readonly GraphPart[], estate: Estate): readonly GraphPart[] {
  const locked = lockedValues(estate)
  if (locked.size === 0) return parts
  return parts.map((part) =>
    part.inputs === undefined
      ? part
      : {
          ...part,
          inputs: part.inputs.map((input) => {
            const value = input.kept === true ? locked.get(input.name) : undefined
            return value === undefined ? input : { ...input, value }
          }),
        },
  )
}

/** What belongs into the lock file: the values of a graph, and those of what is not built at the moment. In the order of names. */
export function keptValues(graph: Graph, estate: Estate): readonly KeptValue[] {
  const now = [...graph.inputs.values()].flatMap(({ name, value, kept }) =>
    kept === true && value !== undefined ? [[name, value] as const] : [],
  )
  return [...new Map([...lockedValues(estate), ...now])]
    .map(([name, value]) => ({ name, value }))
    .toSorted((a, b) => byText(a.name, b.name))
}
