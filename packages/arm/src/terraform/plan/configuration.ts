import { isList, isObject, type Value, type ValueObject } from '../../value/index.ts'

/** The part of a plan that repeats the configuration: which attributes are written, and what their expressions refer to. */
export interface Configuration {
  /** The expressions of a resource; `undefined` where the plan does not carry its configuration. */
  expressions(of: Place & { readonly mode: string; readonly type: string; readonly name: string }): ValueObject | undefined
  /** What an expression refers to in the end: variables and outputs of modules are followed. Resources as `module path` and reference. */
  targets(expression: Value | undefined, place: Place): readonly Target[]
  /** The expression of an attribute of a provider's configuration. */
  providerExpression(provider: string, attribute: string): Value | undefined
}

/** A module, by the names of the calls that lead to it. */
interface Place {
  readonly modules: readonly string[]
}

/** `azurerm_subnet.main[0].id` within a module. */
export interface Target extends Place {
  readonly reference: string
}

const FURTHEST = 16

/** Reads `configuration` of a plan; a state has none and gives nothing anywhere. */
export function configurationOf(plan: ValueObject): Configuration {
  const root = isObject(plan['configuration']) ? plan['configuration'] : {}
  const module = (names: readonly string[]): ValueObject | undefined => {
    const found = names.reduce<Value | undefined>((outer, name) => at(outer, 'module_calls', name, 'module'), root['root_module'])
    return isObject(found) ? found : undefined
  }
  const rows = new Map<string, Map<string, ValueObject>>()
  const rowsOf = (names: readonly string[]): Map<string, ValueObject> => {
    const key = names.join('.')
    const before = rows.get(key)
    if (before !== undefined) return before
    const made = indexRows(module(names))
    rows.set(key, made)
    return made
  }
  const targets = (expression: Value | undefined, place: Place, steps: number): readonly Target[] => {
    const references = at(expression, 'references')
    if (!isList(references) || steps > FURTHEST) return []
    return withoutPrefixes(references).flatMap((reference) => follow(reference, place, steps))
  }
  const follow = (reference: string, place: Place, steps: number): readonly Target[] => {
    const [kind, name = '', output = ''] = reference.split(/[.[]/u)
    if (kind === 'var') return throughVariable(name, place, steps)
    if (kind !== 'module') return [{ modules: place.modules, reference }]
    const inner = { modules: [...place.modules, name] }
    const called = /^module\.[^.[]+(?:\[[^\]]*\])?\.(?<output>[^.[]+)$/u.exec(reference)?.groups?.['output'] ?? output
    const expression = at(module(inner.modules), 'outputs', called, 'expression')
    return expression === undefined ? [{ modules: place.modules, reference }] : targets(expression, inner, steps + 1)
  }
  const throughVariable = (name: string, place: Place, steps: number): readonly Target[] => {
    const outer = { modules: place.modules.slice(0, -1) }
    const given = place.modules.at(-1)
    const expression = given === undefined ? undefined : at(module(outer.modules), 'module_calls', given, 'expressions', name)
    return expression === undefined ? [{ modules: place.modules, reference: `var.${name}` }] : targets(expression, outer, steps + 1)
  }
  return {
    expressions: ({ modules, mode, type, name }) => {
      const row = rowsOf(modules).get(`${mode} ${type}.${name}`)
      return row === undefined ? undefined : isObject(row['expressions']) ? row['expressions'] : {}
    },
    targets: (expression, place) => targets(expression, place, 0),
    providerExpression: (provider, attribute) => at(root, 'provider_config', provider, 'expressions', attribute),
  }
}

function indexRows(module: ValueObject | undefined): Map<string, ValueObject> {
  const rows = at(module, 'resources')
  const entries = isList(rows) ? rows.filter(isObject) : []
  return new Map(entries.map((row) => [`${textOf(row['mode'])} ${textOf(row['type'])}.${textOf(row['name'])}`, row]))
}

const textOf = (value: Value | undefined): string => (typeof value === 'string' ? value : '')

/** A member of a member; own properties only. */
export function at(value: Value | undefined, ...path: readonly string[]): Value | undefined {
  let inner = value
  for (const key of path) {
    if (!isObject(inner) || !Object.hasOwn(inner, key)) return undefined
    inner = inner[key]
  }
  return inner
}

/** An expression that refers to more than this is no plain reference. */
const MOST_REFERENCES = 200

/** Terraform lists `a.b.id`, `a.b` for one reference: only the longest of such a row says something. */
function withoutPrefixes(references: readonly Value[]): readonly string[] {
  const texts = references.filter((one) => typeof one === 'string')
  if (texts.length > MOST_REFERENCES) return texts
  return texts.filter((one) => !texts.some((other) => other !== one && (other.startsWith(`${one}.`) || other.startsWith(`${one}[`))))
}
