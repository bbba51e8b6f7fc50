import type { Json } from '@fairway/core/kernel'
import type { SourceSpec } from '@fairway/core/inventory'
import { envelopeOf } from '../azure/envelope.ts'
import { defaultLimits } from '../files/limits.ts'
import type { JsonHandler, Opening, Path, Visit } from '../files/json-reader.ts'
import { readJson } from '../files/read-json.ts'
import type { InputFile } from '../files/read-text.ts'

/** The kinds of files that a Source may name. */
export type SourceType = SourceSpec['type']

/** How many keys are looked at: what a file is shows at its beginning. */
const MAX_LOOKED_AT = 2000

/**
 * What a file is, by its first keys: Terraform state, `terraform show -json`, an Azure deployment, a list of quotas, sizes or models, or an
 * inventory; `undefined` when it is none of them. Throws a `FileFailure` for a file that cannot be read that far.
 */
export async function detectSourceType(file: InputFile): Promise<SourceType | undefined> {
  const look = new Look()
  for await (const _ of readJson(file, look, { limits: defaultLimits })) if (look.enough()) break
  return look.verdict()
}

/** Keys of a resource, and of an answer in a list of answers. */
const rowKeys: ReadonlySet<string> = new Set(['id', 'resourceid', 'resourcetype', 'type', 'data', 'value', 'error'])
/** Keys of a single resource. */
const resourceKeys: ReadonlySet<string> = new Set(['id', 'resourceid', 'resourcetype', 'type'])

/** Gathers the outer keys, and those of the first row. */
class Look implements JsonHandler {
  readonly #outer: Record<string, Json> = {}
  readonly #row: Record<string, Json> = {}
  #looked = 0
  #list = false

  visit(path: Path, opens: Opening): Visit {
    this.#looked += 1
    if (path.length === 0) {
      if (opens === 'array') this.#list = true
      return opens === 'scalar' ? 'skip' : 'enter'
    }
    if (path.length > 3 || this.enough()) return 'skip'
    const [first] = path
    if (typeof first === 'number') return this.#visitRow(path.slice(1), first, opens)
    const name = String(first).toLowerCase()
    if ((name === 'data' || name === 'value') && opens !== 'scalar' && path.length === 1) this.#list = true
    if (path.length === 1) {
      this.#outer[name] ??= null
      return opens === 'scalar'
        ? 'build'
        : this.#list && (name === 'data' || name === 'value')
          ? 'enter'
          : name === 'error'
            ? 'build'
            : 'skip'
    }
    return this.#visitRow(path.slice(2), typeof path[1] === 'number' ? path[1] : 0, opens)
  }

  #visitRow(inside: Path, index: number, opens: Opening): Visit {
    this.#list = true
    if (index > 0) return 'skip'
    if (inside.length === 0) return opens === 'object' ? 'enter' : 'skip'
    if (inside.length === 1) this.#row[String(inside[0]).toLowerCase()] ??= null
    return inside.length === 1 && opens === 'scalar' ? 'build' : 'skip'
  }

  value(path: Path, value: Json): void {
    const key = String(path.at(-1)).toLowerCase()
    if (path.length === 1) this.#outer[key] = value
    else this.#row[key] = value
  }

  leave(): void {
    // What a file is shows while its keys go by; nothing has to be done when a part of it ends.
  }

  enough(): boolean {
    return this.#looked > MAX_LOOKED_AT
  }

  verdict(): SourceType | undefined {
    const summary = envelopeOf({ members: this.#outer, list: this.#list ? 'page' : undefined, rows: 0, odd: 0 })
    if (summary.foreign !== undefined) return summary.foreign
    const row = this.#list ? this.#row : this.#outer
    const shown = [row['id'], row['type']].filter((value) => typeof value === 'string')
    if (shown.some((text) => /microsoft\.resources\/deployment(s|stacks)(\/|$)/i.test(text))) return 'arm-deployment'
    if (isCapacity(row)) return 'azure-capacity'
    const keys = this.#list ? rowKeys : resourceKeys
    if (summary.error !== undefined || Object.keys(row).some((key) => keys.has(key))) return 'azure-inventory'
    return this.#list && Object.keys(this.#row).length === 0 ? 'azure-inventory' : undefined
  }
}

/** Rows of quotas, sizes, models and capacities, by their keys. */
function isCapacity(row: Readonly<Record<string, Json>>): boolean {
  const has = (...keys: readonly string[]): boolean => keys.every((key) => Object.hasOwn(row, key))
  const says = (key: string, shape: RegExp): boolean => typeof row[key] === 'string' && shape.test(row[key])
  if (has('name', 'currentvalue', 'limit') || has('locations', 'resourcetype') || has('model', 'kind', 'skuname')) return true
  // Samples of the API leave out what identifies a capacity.
  if (has('location', 'properties') && Object.keys(row).length === 2) return true
  return capacityIds.some((shape) => says('id', shape) || says('type', shape))
}

const capacityIds = [
  /\/providers\/microsoft\.quota\//i,
  /microsoft\.cognitiveservices\/(?:locations\/[^/]+\/)?models?(?:\/|capacities)/i,
  /\/skucapacities/i,
]
