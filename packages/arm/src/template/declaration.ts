import { isList, isObject, member, type Value, type ValueObject } from '../value/index.ts'
import { below, type Path } from './path.ts'
import type { Problems } from './problems.ts'
import { LIMITS } from './run.ts'

/** A resource as it is written in a template: one, or a loop of them. */
export interface Declaration {
  readonly source: ValueObject
  readonly path: Path
  /** The symbolic name, or the positions in the lists of resources: `2`, `2-0`. */
  readonly label: string
  readonly symbolic: boolean
  /** What stands in its `copy`. */
  readonly loop?: ValueObject
  /** The name of the loop, if it is written without an expression. */
  readonly loopName?: string
  /** Those written inside it. */
  readonly children: readonly Declaration[]
}

/** The resources of a template: a list, or an object by symbolic names. */
export function declarationsOf(template: ValueObject, path: Path, problems: Problems): readonly Declaration[] {
  const resources = member(template, 'resources')
  if (resources === undefined || resources === null) {
    problems.tell('InvalidTemplate', 'the template has no `resources`', path)
    return []
  }
  if (isList(resources) || isObject(resources)) return listed(resources, below(path, 'resources'), problems, '')
  problems.tell('InvalidTemplate', '`resources` is a list, or an object by symbolic names', below(path, 'resources'))
  return []
}

function listed(resources: readonly Value[] | ValueObject, path: Path, problems: Problems, prefix: string): readonly Declaration[] {
  const symbolic = !isList(resources)
  const entries: readonly (readonly [string | number, Value])[] = isList(resources) ? [...resources.entries()] : Object.entries(resources)
  return entries.flatMap(([key, source]) => {
    const at = below(path, key)
    if (isObject(source)) return [declared(source, at, { label: `${prefix}${key}`, symbolic, problems })]
    problems.tell('InvalidTemplate', 'a resource is an object', at)
    return []
  })
}

interface Declaring {
  readonly label: string
  readonly symbolic: boolean
  readonly problems: Problems
}

function declared(source: ValueObject, path: Path, { label, symbolic, problems }: Declaring): Declaration {
  const loop = loopOf(source, path, problems)
  const inner = member(source, 'resources')
  const tooDeep = label.split('-').length > LIMITS.deploymentDepth
  const children = (isList(inner) || isObject(inner)) && !tooDeep ? listed(inner, below(path, 'resources'), problems, `${label}-`) : []
  return { source, path, label, symbolic, children, ...loop }
}

function loopOf(source: ValueObject, path: Path, problems: Problems): Pick<Declaration, 'loop' | 'loopName'> {
  const copy = member(source, 'copy')
  if (copy === undefined || copy === null) return {}
  if (!isObject(copy)) {
    problems.tell('InvalidCopy', 'the `copy` of a resource is an object with `name` and `count`', below(path, 'copy'))
    return {}
  }
  const name = member(copy, 'name')
  if (typeof name === 'string') return { loop: copy, loopName: name }
  problems.tell('InvalidCopy', 'a `copy` loop has a `name`', below(path, 'copy'))
  return { loop: copy }
}
