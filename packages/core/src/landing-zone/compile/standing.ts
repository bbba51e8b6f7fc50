import { neededBy, type GraphPart } from '../../graph/index.ts'
import { diagnostic, type Diagnostic } from '../../kernel/index.ts'
import type { BuiltWorkload } from './build-workloads.ts'
import { lineOfValue } from '../request/request-lines.ts'

/** The workloads of which everything is there that they build on. */
export interface Standing {
  readonly built: readonly BuiltWorkload[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Leaves out workloads that name what nobody builds: another workload, which is told, or a part of the network, which was told when it could not be
 * made. What builds on them falls with them.
 */
export function standing(workloads: readonly BuiltWorkload[], others: readonly GraphPart[]): Standing {
  const diagnostics: Diagnostic[] = []
  let built = workloads
  for (;;) {
    const keys = new Set([...others, ...built.map(({ output }) => output.parts)].flatMap((part) => part.nodes.map(({ key }) => key)))
    const missing = built.map((one) => ({ one, keys: missingIn(one, keys) }))
    const fallen = missing.filter((one) => one.keys.length > 0)
    if (fallen.length === 0) return { built, diagnostics }
    diagnostics.push(...fallen.flatMap((one) => told(one.one, one.keys)))
    built = missing.filter((one) => one.keys.length === 0).map(({ one }) => one)
  }
}

const missingIn = ({ output }: BuiltWorkload, keys: ReadonlySet<string>): readonly string[] => [
  ...new Set(output.parts.nodes.flatMap((node) => neededBy(node).filter((key) => !keys.has(key)))),
]

/** Once for each workload that is named. */
function told({ workload }: BuiltWorkload, missing: readonly string[]): readonly Diagnostic[] {
  const places = [
    ...new Set(missing.filter((key) => key.startsWith('workload-')).map((key) => key.slice('workload-'.length, key.indexOf('/')))),
  ]
  return places.map((place) => {
    const region = workload.regions.find((one) => place.endsWith(`-${one}`))
    const name = region === undefined ? place : place.slice(0, -region.length - 1)
    const at = lineOfValue(workload.resolved.request, (value) => value === name)
    const where = region === undefined ? '' : ` in ${region}`
    return diagnostic('FW8617', `\`${workload.name}\` builds on \`${name}\`, which is not there${where}`, {
      at,
      help: `ask for \`${name}\`${where}, or have it approved`,
    })
  })
}
