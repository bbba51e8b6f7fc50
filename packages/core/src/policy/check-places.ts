import type { PreflightReport } from '@fairway/arm/preflight'
import { isJsonObject, type Json, type SourceRange } from '../kernel/index.ts'
import type { CheckFile } from './check-file.ts'
import { placesIn } from './json-places.ts'

/** Where a part of a file stands: by JSON pointer, or by the address that a plan has for it. */
export type Placed = (file: CheckFile, pointer: string, more?: { readonly address?: string; readonly type?: string }) => SourceRange

interface Asked {
  readonly file: CheckFile
  readonly report?: PreflightReport
  readonly pointers?: readonly string[]
  readonly linked: ReadonlyMap<string, CheckFile>
}

/** The pointers that are asked for in each file, and the addresses of plans. */
class Wanted {
  readonly pointers = new Map<CheckFile, Set<string>>()
  readonly addresses = new Map<CheckFile, ReadonlyMap<string, string>>()

  add({ file, report, pointers = [], linked }: Asked): void {
    if (isTerraform(file)) this.addresses.set(file, addressesOf(file.value))
    const fileOf = (name: string | undefined): CheckFile => (name === undefined ? file : (linked.get(name) ?? file))
    for (const pointer of pointers) this.#want(file, pointer)
    for (const { resource } of report?.entries ?? []) {
      const { source } = resource
      this.#want(fileOf(source.file), source.pointer ?? this.#at(file, source.address ?? ''))
    }
    for (const gap of report?.gaps ?? []) this.#want(fileOf(gap.file), gap.where.startsWith('/') ? gap.where : this.#at(file, gap.where))
  }

  #at(file: CheckFile, address: string): string {
    return this.addresses.get(file)?.get(address) ?? ''
  }

  #want(file: CheckFile, pointer: string): void {
    const known = this.pointers.get(file) ?? new Set<string>()
    this.pointers.set(file, known.add(pointerIn(file, pointer)))
  }
}

/** Finds all places that reports speak of with one pass over each file. */
export function placesFor(asked: readonly Asked[]): Placed {
  const wanted = new Wanted()
  for (const one of asked) wanted.add(one)
  const found = new Map([...wanted.pointers].map(([file, pointers]) => [file, placesIn(file.text, pointers)]))
  return (file, pointer, { address = '', type } = {}) => {
    const inside = pointerIn(file, pointer === '' ? (wanted.addresses.get(file)?.get(address) ?? '') : pointer)
    if (file.bicep !== undefined) return { file: file.path, line: bicepLine(file.bicep, inside, file.value, type), column: 1 }
    return { file: file.path, ...(found.get(file)?.get(inside) ?? { line: 1, column: 1 }) }
  }
}

const isTerraform = (file: CheckFile): boolean => file.kind === 'terraform-plan' || file.kind === 'terraform-state'

/** Rows of plain resources are told by their position; in the file they may lie under `value`. */
function pointerIn(file: CheckFile, pointer: string): string {
  if (file.kind !== 'resources' || Array.isArray(file.value) || !isJsonObject(file.value)) return pointer
  const { value } = file
  const key = value['type'] === undefined ? ['value', 'data', 'resources'].find((one) => Array.isArray(value[one])) : undefined
  return key === undefined ? pointer.replace(/^\/0(?=\/|$)/, '') : `/${key}${pointer}`
}

/** The pointer of every address in a plan or state. Modules nest; the walk is bounded by their number, not by recursion. */
function addressesOf(value: Json): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const add = (list: Json | undefined, base: string): void => {
    if (!isList(list)) return
    for (const [index, one] of list.entries()) {
      const address = isJsonObject(one) ? one['address'] : undefined
      if (typeof address === 'string' && !found.has(address)) found.set(address, `${base}/${index}`)
    }
  }
  if (!isJsonObject(value)) return found
  add(value['resource_changes'], '/resource_changes')
  const modules: { readonly module: Json | undefined; readonly base: string }[] = []
  for (const name of ['planned_values', 'values'] as const) {
    const part = value[name]
    if (isJsonObject(part)) modules.push({ module: part['root_module'], base: `/${name}/root_module` })
  }
  for (let at = 0; at < modules.length && at < 100_000; at++) {
    const { module, base } = modules[at] ?? { module: undefined, base: '' }
    if (!isJsonObject(module)) continue
    add(module['resources'], `${base}/resources`)
    const children = module['child_modules']
    if (isList(children))
      for (const [index, child] of children.entries()) modules.push({ module: child, base: `${base}/child_modules/${index}` })
  }
  return found
}

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value)

/** The line in Bicep that declares a resource of the compiled template: by its symbolic name, or the n-th of its type. */
function bicepLine(bicep: string, pointer: string, template: Json, type: string | undefined): number {
  const lines = bicep.split('\n')
  const step = /^\/resources\/([^/]+)/.exec(pointer)?.[1] ?? ''
  const symbol = step.replaceAll('~1', '/').replaceAll('~0', '~')
  const bySymbol = lines.findIndex((line) => /^\s*(?:resource|module)\s/.test(line) && line.trim().split(/\s+/)[1] === symbol)
  if (bySymbol !== -1) return bySymbol + 1
  const resources = isJsonObject(template) ? template['resources'] : undefined
  if (!isList(resources) || type === undefined) return 1
  const isOfType = (one: Json | undefined): boolean => {
    const own = isJsonObject(one) ? one['type'] : undefined
    return typeof own === 'string' && own.toLowerCase() === type.toLowerCase()
  }
  let before = resources.slice(0, Number(step) || 0).filter(isOfType).length
  for (const [index, line] of lines.entries()) {
    const declared = /^\s*resource\s+\w+\s+'([^'@]+)@/.exec(line)?.[1]
    if (declared?.toLowerCase() === type.toLowerCase() && before-- === 0) return index + 1
  }
  return 1
}
