import { parseResourceId, resourceIdOf, type ArmResource, type Scope } from '../resource/index.ts'
import { isObject, member, type Value } from '../value/index.ts'
import type { DeclaredResource, PreflightPart } from './part.ts'
import type { PreflightGap } from './report.ts'

/** How plain resources are read. */
export interface ResourcesOptions {
  /** Where resources without an id would lie. */
  readonly at?: Scope
  /** How the file is called in the report. */
  readonly file?: string
}

/** Resources in ARM form: what somebody would send. Those that have neither an id nor a type, a name and a place are told as gaps. */
export function fromResources(rows: readonly Value[], { at, file }: ResourcesOptions = {}): PreflightPart {
  const inFile = file === undefined ? {} : { file }
  const resources: DeclaredResource[] = []
  const gaps: PreflightGap[] = []
  for (const [index, row] of rows.entries()) {
    const resource = resourceOf(row, at)
    const pointer = `/${index}`
    if (resource !== undefined) resources.push({ resource, source: { ...inFile, pointer }, action: 'deploy', role: 'judged' })
    else gaps.push({ what: 'resource', code: 'Unplaced', where: pointer, name: '', why: 'it has neither an id nor a type with a name and a place', ...inFile })
  }
  return { resources, gaps }
} // prettier-ignore

function resourceOf(row: Value, at: Scope | undefined): ArmResource | undefined {
  if (!isObject(row)) return undefined
  const id = textOf(member(row, 'id'))
  const parsed = id === undefined ? undefined : parseResourceId(id)
  const type = textOf(member(row, 'type')) ?? parsed?.type
  const name = parsed?.name ?? textOf(member(row, 'name'))
  const place = textOf(member(row, 'scope')) ?? at
  if (type === undefined || name === undefined) return undefined
  const made = parsed === undefined ? (place === undefined ? undefined : resourceIdOf({ scope: place, type, name })) : id
  return made === undefined ? undefined : { ...row, id: made, name, type }
}

const textOf = (value: Value | undefined): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)
