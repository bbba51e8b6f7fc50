import { parse } from '@cdktn/hcl2json'
import { answerToken, idFrom, inputToken, isObject, plain, type Json, type ParsedResource, type ParsedRoot } from './parsed.ts'

/** Reads the Terraform of one root back: `files` by name, `told` are values by input. */
export async function parseTerraform(files: ReadonlyMap<string, string>, told: ReadonlyMap<string, string>): Promise<ParsedRoot> {
  const blocks = new Map<string, Json>()
  const variables = new Set<string>()
  const outputs = new Map<string, Json>()
  const values = new Map<string, Json>()
  const locals = new Map<string, Json>()
  for (const [name, text] of files) {
    // The parser gives a dollar before an interpolation as the escape of it.
    const parsed: Json = await parse(name, text.replaceAll(String.raw`\u0024` + '${', `${DOLLAR}\${`))
    if (name.endsWith('.tfvars')) for (const [key, value] of entriesOf(parsed)) values.set(key, value)
    else {
      for (const [kind, all] of entriesOf(at(parsed, 'resource')))
        for (const [key, value] of entriesOf(all)) set(blocks, key, checkedBlock(kind, only(value)))
      for (const [key, value] of entriesOf(only(at(parsed, 'locals') ?? null))) set(locals, key, value)
      for (const [key] of entriesOf(at(parsed, 'variable'))) variables.add(key)
      for (const [key, value] of entriesOf(at(parsed, 'output'))) set(outputs, key, at(only(value), 'value') ?? null)
    }
  }
  const root = new Root(blocks, variables, { values, told, locals })
  return {
    resources: root.resources(),
    outputs: Object.fromEntries([...outputs].map(([key, value]) => [key, root.value(value, new Set())])),
  }
}

const DOLLAR = '\u{e0ff}'

function set(map: Map<string, Json>, key: string, value: Json): void {
  if (map.has(key)) throw new Error(`two things are called ${key}`)
  map.set(key, value)
}

const entriesOf = (value: Json | undefined): readonly (readonly [string, Json])[] => (isObject(value) ? Object.entries(value) : [])

const at = (value: Json | undefined, ...path: readonly string[]): Json | undefined => {
  let inner = value
  for (const key of path) inner = isObject(inner) ? inner[key] : undefined
  return inner
}

const only = (value: Json): Json => (Array.isArray(value) ? (value[0] ?? null) : value)

const ARGUMENTS = ['type', 'parent_id', 'name', 'body', 'response_export_values', 'timeouts', 'depends_on', 'lifecycle']
/** What the provider takes. Source: https://registry.terraform.io/providers/Azure/azapi/2.13.0/docs */
const argumentsOf: Readonly<Record<string, readonly string[]>> = {
  azapi_resource: [...ARGUMENTS, 'location', 'tags', 'identity', 'schema_validation_enabled'],
  azapi_update_resource: ARGUMENTS,
}

/** A block, with what kind it is. */
function checkedBlock(kind: string, block: Json): Json {
  for (const [name] of entriesOf(block)) if (!(argumentsOf[kind] ?? []).includes(name)) throw new Error(`${kind} has no ${name}`)
  return { ...Object.fromEntries(entriesOf(block)), kind }
}

function need<One>(one: One | undefined, what: string): One {
  if (one === undefined) throw new Error(`no ${what}`)
  return one
}

interface Values {
  readonly values: ReadonlyMap<string, Json>
  readonly told: ReadonlyMap<string, string>
  readonly locals: ReadonlyMap<string, Json>
}

class Root {
  readonly #blocks: ReadonlyMap<string, Json>
  readonly #variables: ReadonlySet<string>
  readonly #values: ReadonlyMap<string, Json>
  readonly #told: ReadonlyMap<string, string>
  readonly #locals: ReadonlyMap<string, Json>
  readonly #ids = new Map<string, string>()

  constructor(blocks: ReadonlyMap<string, Json>, variables: ReadonlySet<string>, { values, told, locals }: Values) {
    this.#blocks = blocks
    this.#variables = variables
    this.#values = values
    this.#told = told
    this.#locals = locals
    for (const name of values.keys()) if (!variables.has(name)) throw new Error(`no variable is called ${name}`)
  }

  resources(): readonly ParsedResource[] {
    return [...this.#blocks].map(([name, block]) => {
      const needs = new Set<string>()
      const value = (key: string): Json | undefined => {
        const one = at(block, key)
        return one === undefined ? undefined : this.value(one, needs)
      }
      const [type = '', apiVersion = ''] = plain(value('type')).split('@')
      value('parent_id')
      value('depends_on')
      const identity = only(value('identity') ?? null)
      const body: Json = {
        ...Object.fromEntries(entriesOf(value('body'))),
        ...optional('location', value('location')),
        ...optional('tags', value('tags')),
        ...(identity === null ? {} : { identity: identityBody(identity) }),
      }
      return { type, apiVersion, ...placeOf(this.id(name), type), body, needs: [...needs] }
    })
  }

  id(name: string): string {
    const known = this.#ids.get(name)
    if (known !== undefined) return known
    const block = need(this.#blocks.get(name), name)
    const text = (key: string): string => plain(this.value(at(block, key) ?? null, new Set()))
    const [type = ''] = text('type').split('@')
    const parts = type.split('/')
    const parent = text('parent_id')
    const id = parts.length > 2 ? `${parent}/${parts.at(-1) ?? ''}/${text('name')}` : idFrom(parent, type, text('name'))
    this.#ids.set(name, id)
    return id
  }

  /** The value of what the parser gives: strings are templates. The ids of what it is made from are added to `from`. */
  value(json: Json, from: Set<string>): Json {
    if (typeof json === 'string') return this.#template(json, from)
    if (Array.isArray(json)) return json.map((one: Json) => this.value(one, from))
    if (!isObject(json)) return json
    return Object.fromEntries(Object.entries(json).map(([key, one]) => [plain(this.#template(key, from)), this.value(one, from)]))
  }

  #template(text: string, from: Set<string>): Json {
    const pieces: Json[] = []
    let run = ''
    for (let index = 0; index < text.length;) {
      if (/^(?:\$\$|%%)\{/.test(text.slice(index, index + 3))) {
        run += text.slice(index + 1, index + 3)
        index += 3
      } else if (text.startsWith('${', index)) {
        const end = closing(text, index + 2)
        if (run !== '') pieces.push(run)
        run = ''
        pieces.push(this.#expression(text.slice(index + 2, end).trim(), from))
        index = end + 1
      } else {
        run += text.charAt(index) === DOLLAR ? '$' : text.charAt(index)
        index += 1
      }
    }
    if (run !== '') pieces.push(run)
    return pieces.length === 1 ? (pieces[0] ?? '') : pieces.map(plain).join('')
  }

  #expression(text: string, from: Set<string>): Json {
    if (text.startsWith('(')) return this.#expression(text.slice(1, -1), from)
    if (text.startsWith('"')) return this.#template(text.slice(1, -1), from)
    if (text.startsWith('chomp(')) return this.#template(flushed(text), from)
    return this.#traversal(text, from)
  }

  #traversal(text: string, from: Set<string>): Json {
    const [first, name = '', ...path] = steps(text)
    if (first === 'var') {
      if (!this.#variables.has(name)) throw new Error(`no variable is called ${name}`)
      const known = this.#values.get(name)
      if (known === undefined) return this.#told.get(name.toUpperCase()) ?? inputToken(name)
      return this.#template(plain(known), from)
    }
    if (first === 'local' && path.length === 0) return this.value(need(this.#locals.get(name), `local.${name}`), from)
    if (first === undefined || at(this.#blocks.get(name), 'kind') !== first) throw new Error(`what is ${text}?`)
    from.add(this.id(name))
    if (path.length === 0 || (path.length === 1 && path[0] === 'id')) return this.id(name)
    if (path.length === 1 && path[0] === 'name') return this.value(at(this.#blocks.get(name), 'name') ?? null, from)
    if (path[0] === 'identity') return answerToken(this.id(name), `identity.${path[2] === 'tenant_id' ? 'tenantId' : 'principalId'}`)
    return answerToken(this.id(name), this.#exported(name, path.slice(1)))
  }

  /** The path in Azure's answer of what is kept of it. */
  #exported(name: string, path: readonly string[]): string {
    const kept = at(this.#blocks.get(name), 'response_export_values') ?? null
    if (Array.isArray(kept) && kept.some((one: Json) => one === path.join('.'))) return path.join('.')
    const query = at(kept, path[0] ?? '')
    if (typeof query === 'string' && path.length === 1) return query.replaceAll('"', '')
    throw new Error(`${path.join('.')} of ${name} is not exported`)
  }
}

const optional = (key: string, value: Json | undefined) => (value === undefined ? {} : { [key]: value })

function identityBody(block: Json): Json {
  const ids = at(block, 'identity_ids')
  const assigned = Array.isArray(ids) ? { userAssignedIdentities: Object.fromEntries(ids.map((id) => [plain(id), {}])) } : {}
  return { type: at(block, 'type') ?? null, ...assigned }
}

/** Where the expression ends that begins at `start`: braces in strings do not count. */
function closing(text: string, start: number): number {
  if (text.startsWith('chomp(<<-TEXT\n', start)) return text.lastIndexOf('}')
  let quoted = false
  for (let index = start; index < text.length; index++) {
    const one = text.charAt(index)
    if (one === '\\' && quoted) index += 1
    else if (one === '"') quoted = !quoted
    else if (one === '}' && !quoted) return index
  }
  throw new Error(`${text} does not end`)
}

/** The steps of a traversal: `a.b[0]["c"]`. */
function steps(text: string): readonly string[] {
  const found = [...text.matchAll(/([A-Za-z_][\w-]*)|\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]|(\.)/gy)]
  if (found.map(([one]) => one).join('') !== text) throw new Error(`what is ${text}?`)
  return found.flatMap(([, name, index, quoted]) => name ?? index ?? quoted ?? [])
}

/** The text of a heredoc: the smallest indentation goes, and the last line feed. */
function flushed(text: string): string {
  const lines = text.split('\n').slice(1, -2)
  const least = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length))
  return lines.map((line) => (line.trim() === '' ? line : line.slice(least))).join('\n')
}

/** The scope and full name in an id of a type. */
function placeOf(id: string, type: string): { readonly scope: string; readonly name: string } {
  if (type.toLowerCase() === 'microsoft.resources/resourcegroups') {
    const [scope = '', name = ''] = id.split('/resourceGroups/')
    return { scope, name }
  }
  const parts = id.split('/')
  const count = type.split('/').length - 1
  const pairs = parts.slice(parts.length - count * 2)
  const scope = parts.slice(0, parts.length - count * 2 - 2).join('/')
  return { scope: scope === '' ? '/' : scope, name: pairs.filter((_, index) => index % 2 === 1).join('/') }
}
