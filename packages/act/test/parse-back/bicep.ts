import { templateLimits } from '@fairway/core/graph'
import type { Node } from 'web-tree-sitter'
import { bicepTree, partsOf, stringPieces } from './bicep-tree.ts'
import { answerToken, idFrom, inputToken, isObject, plain, type Json, type ParsedResource, type ParsedRoot } from './parsed.ts'

type Files = ReadonlyMap<string, Node>

/** What is passed to a module: a value, and the ids of what it was made from. */
interface Given {
  readonly value: Json
  readonly from: ReadonlySet<string>
}

/** Reads the Bicep of one root back: `files` by name, `scope` is the id of where the deployment is started, `told` are values by input. */
export async function parseBicep(
  files: ReadonlyMap<string, string>,
  scope: string,
  told: ReadonlyMap<string, string>,
): Promise<ParsedRoot> {
  const trees = new Map<string, Node>()
  for (const [name, text] of files) trees.set(name, await bicepTree(name, text))
  const given = new Map<string, Given>()
  for (const node of partsOf(need(trees.get('main.bicepparam'), 'main.bicepparam'))) {
    if (node.type !== 'variable_declaration') continue
    const [name, value] = partsOf(node)
    given.set(need(name, 'name').text, { value: parameterValue(need(value, 'value'), told), from: new Set() })
  }
  const main = new Template('main.bicep', trees, scope, given)
  return { resources: main.resources(), outputs: Object.fromEntries(main.outputs()) }
}

function parameterValue(node: Node, told: ReadonlyMap<string, string>): Json {
  if (node.type === 'string') return stringPieces(node).join('')
  const [name, args] = partsOf(node)
  if (name?.text !== 'readEnvironmentVariable') throw new Error(`not a value of a parameter: ${node.text}`)
  const variable = stringPieces(need(partsOf(need(args, 'arguments'))[0], 'argument')).join('')
  return told.get(variable) ?? inputToken(variable)
}

function need<One>(one: One | null | undefined, what: string): One {
  if (one === undefined || one === null) throw new Error(`no ${what}`)
  return one
}

const TARGETS: readonly (readonly [string, RegExp])[] = [
  ['resourceGroup', /\/resourceGroups\//],
  ['subscription', /^\/subscriptions\//],
  ['managementGroup', /managementGroups\//],
  ['tenant', /^\/$/],
]

/** One file with the values of its parameters. */
class Template {
  readonly #declarations = new Map<string, Node>()
  readonly #outputs = new Map<string, Node>()
  readonly #variables = new Map<string, Node>()
  readonly #params = new Map<string, Given>()
  readonly #modules = new Map<string, Template>()
  readonly #files: Files
  readonly #scope: string
  readonly #waits: ReadonlySet<string>

  constructor(file: string, files: Files, scope: string, given: ReadonlyMap<string, Given>, waits: ReadonlySet<string> = new Set()) {
    this.#files = files
    this.#scope = scope
    this.#waits = waits
    const asked = new Set<string>()
    for (const node of partsOf(need(files.get(file), file))) {
      const [name] = partsOf(node)
      if (node.type === 'resource_declaration' || node.type === 'module_declaration') this.#declare(need(name, 'name').text, node)
      else if (node.type === 'output_declaration') this.#outputs.set(need(name, 'name').text, need(partsOf(node).at(-1), 'value'))
      else if (node.type === 'parameter_declaration') asked.add(need(name, 'name').text)
      else if (node.type === 'variable_declaration') this.#variables.set(need(name, 'name').text, need(partsOf(node)[1], 'value'))
      else if (node.type === 'target_scope_assignment') checkTarget(node, scope)
      else if (node.type !== 'decorators') throw new Error(`${file} holds a ${node.type}`)
    }
    const written = [...this.#declarations.values()].filter((node) => !isExisting(node)).length
    if (written > templateLimits.resources) throw new Error(`${file} has ${String(written)} resources`)
    if (asked.size > templateLimits.parameters) throw new Error(`${file} has ${String(asked.size)} parameters`)
    for (const name of asked) this.#params.set(name, need(given.get(name), `value for ${name} in ${file}`))
    for (const name of this.#variables.keys())
      if (this.#declarations.has(name) || asked.has(name)) throw new Error(`${file} has two things called ${name}`)
    for (const name of given.keys()) if (!asked.has(name)) throw new Error(`${file} has no parameter ${name}`)
  }

  #declare(name: string, node: Node): void {
    if (this.#declarations.has(name)) throw new Error(`two things are called ${name}`)
    this.#declarations.set(name, node)
  }

  resources(): readonly ParsedResource[] {
    return [...this.#declarations].flatMap(([name, node]) => {
      if (node.type === 'module_declaration') return this.#module(name).resources()
      return isExisting(node) ? [] : [this.#resource(node)]
    })
  }

  outputs(): ReadonlyMap<string, Json> {
    return new Map([...this.#outputs].map(([name, node]) => [name, this.#value(node, new Set())]))
  }

  #resource(node: Node): ParsedResource {
    const { parent: _, scope: __, name: ___, dependsOn, ...rest } = propertiesOf(node)
    const needs = new Set(this.#waits)
    this.#place(node, needs)
    if (dependsOn !== undefined) for (const one of partsOf(dependsOn)) this.#touch(one.text, needs)
    const body = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, this.#value(value, needs)]))
    return { ...typeOf(node), ...this.#place(node), body, needs: [...needs] }
  }

  #touch(symbol: string, needs: Set<string>): void {
    const node = need(this.#declarations.get(symbol), symbol)
    if (node.type === 'resource_declaration') needs.add(this.#id(node))
    else for (const one of this.#module(symbol).resources()) needs.add(idFrom(one.scope, one.type, one.name))
  }

  /** Where a resource lies, and its full name. */
  #place(node: Node, needs = new Set<string>()): { readonly scope: string; readonly name: string } {
    const { parent, scope, name } = propertiesOf(node)
    const own = stringPieces(need(name, 'name')).join('')
    if (parent !== undefined) {
      this.#touch(parent.text, needs)
      const above = this.#place(need(this.#declarations.get(parent.text), parent.text))
      return { scope: above.scope, name: `${above.name}/${own}` }
    }
    if (scope === undefined) return { scope: this.#scope, name: own }
    if (scope.text === 'tenant()') return { scope: '/', name: own }
    this.#touch(scope.text, needs)
    return { scope: this.#id(need(this.#declarations.get(scope.text), scope.text)), name: own }
  }

  #id(node: Node): string {
    const { scope, name } = this.#place(node)
    return idFrom(scope, typeOf(node).type, name)
  }

  #module(symbol: string): Template {
    const known = this.#modules.get(symbol)
    if (known !== undefined) return known
    const node = need(this.#declarations.get(symbol), symbol)
    const { scope, params, dependsOn, name } = propertiesOf(node)
    if (stringPieces(need(name, 'name')).join('').length > 64) throw new Error(`the deployment of ${symbol} has too long a name`)
    const waits = new Set(this.#waits)
    const given = new Map<string, Given>()
    for (const [key, value] of params === undefined ? [] : Object.entries(propertiesOf(params))) {
      const from = new Set<string>()
      given.set(key, { value: this.#value(value, from), from })
      for (const id of from) waits.add(id)
    }
    if (dependsOn !== undefined) for (const one of partsOf(dependsOn)) this.#touch(one.text, waits)
    const file = stringPieces(need(partsOf(node)[1], 'file')).join('')
    const template = new Template(file, this.#files, this.#scopeId(need(scope, 'scope'), waits), given, waits)
    this.#modules.set(symbol, template)
    return template
  }

  #scopeId(node: Node, waits: Set<string>): string {
    if (node.type === 'identifier') {
      this.#touch(node.text, waits)
      return this.#id(need(this.#declarations.get(node.text), node.text))
    }
    const [name, args] = partsOf(node)
    const values = partsOf(need(args, 'arguments')).map((one) => plain(this.#value(one, new Set())))
    const own = this.#scope.split('/').slice(0, 3).join('/')
    if (name?.text === 'managementGroup') return `/providers/Microsoft.Management/managementGroups/${values.join('')}`
    if (name?.text === 'subscription') return values.length === 0 ? own : `/subscriptions/${values.join('')}`
    if (name?.text !== 'resourceGroup') throw new Error(`no scope: ${node.text}`)
    const group = need(values.at(-1), 'group')
    return `${values.length === 1 ? own : `/subscriptions/${values[0] ?? ''}`}/resourceGroups/${group}`
  }

  /** The value of an expression; the ids of what it is made from are added to `from`. */
  #value(node: Node, from: Set<string>): Json {
    switch (node.type) {
      case 'string':
        return stringPieces(node)
          .map((piece) => (typeof piece === 'string' ? piece : plain(this.#value(piece, from))))
          .join('')
      case 'number':
        return Number(node.text)
      case 'boolean':
        return node.text === 'true'
      case 'null':
        return null
      case 'array':
        return elementsOf(node).map((one) => this.#element(one, from))
      case 'object':
        return Object.fromEntries(
          partsOf(node).map((one) => {
            const [key, value] = partsOf(one)
            const name = need(key, 'key')
            return [name.type === 'string' ? plain(this.#value(name, from)) : name.text, this.#value(need(value, 'value'), from)] as const
          }),
        )
      case 'call_expression':
        return this.#call(node, from)
      default:
        return this.#access(node, from)
    }
  }

  #call(node: Node, from: Set<string>): Json {
    const [name, args] = partsOf(node)
    if (name?.text === 'json') return jsonOf(need(args, 'arguments'))
    if (name?.text === 'format') return this.#formatted(need(args, 'arguments'), from)
    throw new Error(`no value: ${node.text}`)
  }

  #formatted(args: Node, from: Set<string>): string {
    const [text, ...given] = partsOf(args)
    const values = given.map((one) => plain(this.#value(one, from)))
    return plain(this.#value(need(text, 'text'), from)).replaceAll(/\{\{|\}\}|\{(\d+)\}/g, (one, at: string | undefined) =>
      at === undefined ? one.charAt(0) : need(values[Number(at)], one),
    )
  }

  #element([first, ...more]: readonly [Node, ...Node[]], from: Set<string>): Json {
    if (more.length === 0) return this.#value(first, from)
    const [second] = more
    if (first.text === 'json' && second !== undefined) return jsonOf(second)
    if (first.text === 'format' && second !== undefined) return this.#formatted(second, from)
    const steps = more.map(({ text }) => text).join('')
    return this.#access(
      first,
      from,
      [...steps.matchAll(/\.([A-Za-z_]\w*)|\[(\d+)\]|\['([^'\\]*)'\]/g)].flatMap(([, name, at, quoted]) => name ?? at ?? quoted ?? []),
    )
  }

  #access(node: Node, from: Set<string>, more: readonly string[] = []): Json {
    const path = [...more]
    let inner = node
    while (inner.type === 'member_expression' || inner.type === 'subscript_expression') {
      const [object, property] = partsOf(inner)
      path.unshift(stepOf(need(property, 'property')))
      inner = need(object, 'object')
    }
    const symbol = inner.text
    const param = this.#params.get(symbol)
    if (param !== undefined && path.length === 0) {
      for (const id of param.from) from.add(id)
      return param.value
    }
    const variable = this.#variables.get(symbol)
    if (variable !== undefined && path.length === 0) return this.#value(variable, from)
    const declaration = need(this.#declarations.get(symbol), symbol)
    this.#touch(symbol, from)
    if (declaration.type === 'module_declaration') return outputAt(this.#module(symbol).outputs(), path)
    if (path.join('.') === 'id') return this.#id(declaration)
    if (path.join('.') === 'name') return this.#place(declaration).name
    return answerToken(this.#id(declaration), path.join('.'))
  }
}

const stepOf = (node: Node): string => (node.type === 'string' ? stringPieces(node).join('') : node.text)

function outputAt(outputs: ReadonlyMap<string, Json>, [keyword, name = '', inner]: readonly string[]): Json {
  if (keyword !== 'outputs') throw new Error(`a module has no ${keyword ?? ''}`)
  if (outputs.size > templateLimits.outputs) throw new Error('a template has at most 64 outputs')
  const value = need(outputs.get(name), `output ${name}`)
  if (inner === undefined) return value
  return need(isObject(value) ? value[inner] : undefined, inner)
}

/** The elements of a list. The grammar knows no commas that must be: it takes `json('1')` and `a.b[0]` for several, side by side. */
function elementsOf(node: Node): readonly (readonly [Node, ...Node[]])[] {
  const elements: [Node, ...Node[]][] = []
  for (const one of partsOf(node)) {
    const last = elements.at(-1)
    if (last?.at(-1)?.endIndex === one.startIndex) last.push(one)
    else elements.push([one])
  }
  return elements
}

function jsonOf(args: Node): Json {
  const value: Json = JSON.parse(stringPieces(need(partsOf(args)[0], 'argument')).join(''))
  return value
}

function checkTarget(node: Node, scope: string): void {
  const target = stringPieces(need(partsOf(node)[0], 'target')).join('')
  const meant = TARGETS.find(([, pattern]) => pattern.test(scope))?.[0]
  if (target !== meant) throw new Error(`a file for a ${target} is deployed to ${scope}`)
}

const isExisting = (node: Node): boolean => node.children.some((child) => child?.type === 'existing')

function typeOf(node: Node): { readonly type: string; readonly apiVersion: string } {
  const [type = '', apiVersion = ''] = stringPieces(need(partsOf(node)[1], 'type'))
    .join('')
    .split('@')
  return { type, apiVersion }
}

/** The properties of the object in a declaration, or of an object. */
function propertiesOf(node: Node): Record<string, Node> {
  const object =
    node.type === 'object'
      ? node
      : need(
          partsOf(node).find((one) => one.type === 'object'),
          'object',
        )
  return Object.fromEntries(
    partsOf(object).map((one) => {
      const [key, value] = partsOf(one)
      const name = need(key, 'key')
      return [name.type === 'string' ? stringPieces(name).join('') : name.text, need(value, 'value')] as const
    }),
  )
}
