import { canonicalJson, isJsonObject, type Json, type JsonObject } from '@fairway/core/kernel'
import type { DeclaredResource } from '@fairway/core/iac'
import { identityOf, keptAttributes } from './attributes.ts'
import { armTypeOf } from './state-handler.ts'
import type { DeclarationSink } from './declaration-sink.ts'
import type { JsonHandler, Opening, Path, Visit } from '../files/json-reader.ts'

/** What `terraform show -json` printed: a state, or a plan with or without the state it was made against. */
export type ShowForm = 'state' | 'plan-with-state' | 'plan-without-state' | 'not-show'

const resourceKeys: ReadonlySet<string> = new Set(['address', 'mode', 'type', 'name', 'tainted', 'deposed_key'])
const MAX_DRIFTED_ATTRIBUTES = 50

/**
 * Reads `terraform show -json` of a state or a plan. Of a plan it takes the state that the plan was made against (`prior_state`), not what is
 * planned: what is not applied does not exist. `resource_drift` says what Terraform itself saw changed; of it only the names of the changed
 * attributes are kept, never their values.
 */
export class ShowHandler implements JsonHandler {
  readonly #sink: DeclarationSink
  readonly #seen = new Set<string>()
  readonly #drift = new Map<string, readonly string[]>()
  readonly #declared: Omit<DeclaredResource, 'file'>[] = []
  #resource: Record<string, Json> = {}
  #attributes: Record<string, Json> = {}

  constructor(sink: DeclarationSink) {
    this.#sink = sink
  }

  visit(path: Path, opens: Opening): Visit {
    if (path.length === 0) return opens === 'object' ? 'enter' : 'skip'
    const top = String(path[0])
    if (path.length === 1) this.#seen.add(top)
    if (top === 'format_version' && opens === 'scalar') return 'build'
    if (top === 'resource_drift') return path.length === 1 ? (opens === 'array' ? 'enter' : 'skip') : 'build'
    const inside = top === 'values' ? path.slice(1) : top === 'prior_state' ? priorValues(path) : undefined
    return inside === undefined ? 'skip' : visitValues(inside, opens)
  }

  value(path: Path, value: Json): void {
    const key = String(path.at(-1))
    if (path[0] === 'resource_drift') this.#drifted(value)
    else if (path.at(-2) === 'values') this.#attributes[key] = value
    else if (path.length > 1) this.#resource[key] = value
  }

  leave(path: Path): void {
    if (path.at(-2) === 'resources' && typeof path.at(-1) === 'number') this.#endResource()
    if (path.length === 0) this.#handOver()
  }

  #endResource(): void {
    const { address, mode, type, tainted, deposed_key: deposed } = this.#resource
    if (mode === 'managed' && typeof address === 'string' && typeof type === 'string') {
      const gone = typeof deposed === 'string' && deposed !== ''
      this.#declared.push({
        address: gone ? `${address} (deposed ${deposed})` : address,
        tool: 'terraform',
        declaredType: armTypeOf(type, this.#attributes) ?? type,
        ...identityOf(type, this.#attributes),
        ...(gone ? { condition: 'deposed' as const } : tainted === true ? { condition: 'tainted' as const } : {}),
      })
    }
    this.#resource = {}
    this.#attributes = {}
  }

  #drifted(value: Json): void {
    if (!isJsonObject(value) || typeof value['address'] !== 'string' || !isJsonObject(value['change'])) return
    const changed = changedNames(value['change'])
    if (changed.length > 0) this.#drift.set(value['address'], changed)
  }

  /** Drift may be told before or after the resource it is about, so declarations wait for the end. */
  #handOver(): void {
    for (const declaration of this.#declared) {
      const drift = this.#drift.get(declaration.address)
      this.#sink.declared(drift === undefined ? declaration : { ...declaration, drift })
    }
    this.#declared.length = 0
  }

  /** What the file is, once it was read. */
  form(): ShowForm {
    if (!this.#seen.has('format_version')) return 'not-show'
    if (this.#seen.has('values')) return 'state'
    if (this.#seen.has('prior_state')) return 'plan-with-state'
    if (this.#seen.has('planned_values') || this.#seen.has('resource_changes')) return 'plan-without-state'
    // A state without anything in it is printed with its versions only.
    return this.#seen.has('configuration') ? 'plan-without-state' : 'state'
  }
}

/** The part of a path behind `prior_state.values`; the two outer steps themselves are entered. */
function priorValues(path: Path): Path | undefined {
  if (path.length === 1) return []
  return path[1] === 'values' ? path.slice(2) : undefined
}

/** `root_module(.child_modules.N)*.resources.N(.values.KEY)`: everything else is skipped. */
function visitValues(path: Path, opens: Opening): Visit {
  const from = path.lastIndexOf('resources')
  const module = from === -1 ? path : path.slice(0, from)
  if (!isModulePath(module)) return 'skip'
  const [, , key, attribute, ...deeper] = from === -1 ? [] : path.slice(from)
  if (key === undefined) return opens === 'scalar' ? 'skip' : 'enter'
  if (key === 'values')
    return attribute === undefined
      ? opens === 'object'
        ? 'enter'
        : 'skip'
      : deeper.length === 0 && keptAttributes.has(String(attribute))
        ? 'build'
        : 'skip'
  return opens === 'scalar' && resourceKeys.has(String(key)) ? 'build' : 'skip'
}

function isModulePath(path: Path): boolean {
  return path.every((step, index) => {
    if (index === 0) return step === 'root_module'
    return index % 2 === 1 ? step === 'child_modules' : typeof step === 'number'
  })
}

/** Names of the top-level attributes that differ; `deleted` when the resource is gone. */
function changedNames(change: JsonObject): readonly string[] {
  const { before, after, actions } = change
  if (Array.isArray(actions) && actions.includes('delete') && !isJsonObject(after)) return ['deleted']
  if (!isJsonObject(before) || !isJsonObject(after)) return []
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted()
  return names.filter((name) => canonicalJson(before[name]) !== canonicalJson(after[name])).slice(0, MAX_DRIFTED_ATTRIBUTES)
}
