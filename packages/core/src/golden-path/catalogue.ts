import { declared, type Declared, type Estate } from '../estate/index.ts'
import { byText } from '../kernel/index.ts'
import { builtInPath, builtInPaths } from './built-in.ts'
import type { BuiltInPath, PathFacts } from './definition.ts'
import { goldenPathKind, type GoldenPathSpec } from './kinds.ts'

/** A path as it is offered: a built-in one, with what the company made of it. */
export interface OfferedPath extends PathFacts {
  readonly path: BuiltInPath
  /** The GoldenPath that offers it; absent: it is offered as it was brought along. */
  readonly declared?: Declared<GoldenPathSpec>
  readonly defaults: GoldenPathSpec['defaults']
  readonly limits: GoldenPathSpec['limits']
  /** Names of teams and environments that may use it; absent: all. */
  readonly teams?: readonly string[]
  readonly environments?: readonly string[]
  readonly approval: GoldenPathSpec['approval']
}

/** When somebody must approve what no GoldenPath speaks of. */
const usualApproval = goldenPathKind.schema.parse({ base: 'azure-openai', owner: 'nobody' }).approval

/**
 * What may be asked for, in the order of names. Where the company made a path of its own from a built-in one, that one is offered in its
 * place: its limits would hold nobody otherwise. A GoldenPath whose base nobody knows offers nothing.
 */
export function offeredPaths(estate: Estate): ReadonlyMap<string, OfferedPath> {
  const own = declared(estate, goldenPathKind)
  const replaced = new Set(own.map(({ spec }) => spec.base))
  const offered = [
    ...builtInPaths.filter(({ name }) => !replaced.has(name)).map(asBrought),
    ...own.flatMap((document) => {
      const path = builtInPath(document.spec.base)
      return path === undefined ? [] : [asDeclared(document, path)]
    }),
  ]
  return new Map(offered.toSorted((a, b) => byText(a.name, b.name)).map((one) => [one.name, one]))
}

const factsOf = ({ name, title, summary, suits, provisioning, bakedIn }: BuiltInPath): PathFacts => ({
  name,
  title,
  summary,
  suits,
  provisioning,
  bakedIn,
})

const asBrought = (path: BuiltInPath): OfferedPath => ({ ...factsOf(path), path, defaults: {}, limits: {}, approval: usualApproval })

function asDeclared(document: Declared<GoldenPathSpec>, path: BuiltInPath): OfferedPath {
  const { displayName, summary, defaults, limits, teams, environments, approval } = document.spec
  return {
    ...factsOf(path),
    name: document.name,
    ...(displayName === undefined ? {} : { title: displayName }),
    ...(summary === undefined ? {} : { summary }),
    path,
    declared: document,
    defaults,
    limits,
    ...(teams === undefined ? {} : { teams }),
    ...(environments === undefined ? {} : { environments }),
    approval,
  }
}
