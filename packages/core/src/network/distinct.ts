import { byText } from '../kernel/index.ts'

/** Everything but what has the key of something before it: two things of one key are told by `checkNetwork`, and only the first is built. */
export function distinct<One>(all: readonly One[], keyOf: (one: One) => string): readonly One[] {
  const seen = new Set<string>()
  return all.filter((one) => {
    const key = keyOf(one)
    return seen.has(key) ? false : seen.add(key)
  })
}

/** The positions of what has the key of something before it. */
export function repeated<One>(all: readonly One[], keyOf: (one: One) => string): readonly { readonly one: One; readonly index: number }[] {
  const kept = new Set(distinct(all, keyOf))
  return all.map((one, index) => ({ one, index })).filter(({ one }) => !kept.has(one))
}

/** Tells spokes apart. */
export const spokeName = ({ application, region }: { readonly application: string; readonly region: string }): string =>
  `${application} ${region}`

/** Spokes that are built, in a fixed order: of two of one application in one region the first. */
export const distinctSpokes = <One extends { readonly application: string; readonly region: string }>(
  spokes: readonly One[],
): readonly One[] => distinct(spokes, spokeName).toSorted((a, b) => byText(spokeName(a), spokeName(b)))
