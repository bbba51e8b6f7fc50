/** One namespace's aliases, as scripts/alias-graph.ts packs them: a graph of names in which what is alike is stored once. */
export interface AliasGraph {
  /** The node of a type without its namespace, lower case; `undefined`: the namespace's listing has no such type. */
  root(type: string): number | undefined
  /** Follows the names behind the type, `*` for members. The path, or `undefined` where no such alias is listed. */
  find(root: number, rest: readonly string[]): readonly string[] | undefined
}

/** What a step adds to the path: the name, `properties` and the name, nothing; 3: a text, see `Step`. */
const [KEEP, ENVELOPE, DROP] = [0, 1, 2]

interface Step {
  readonly name: number
  readonly kind: number
  /** Twice the number of the text that a step of kind 3 adds, and one when the path starts again with it. */
  readonly text: number
  readonly child: number
}

interface Names {
  readonly spelled: readonly string[]
  /** Names that differ in case only are one name to who looks up: the number of the first of them. */
  readonly first: ReadonlyMap<string, number>
  readonly same: readonly number[]
  readonly texts: readonly (readonly string[])[]
}

/** Reads one packed namespace: `types;names;texts;nodes`. */
export function readGraph(packed: string): AliasGraph {
  const [types = '', nameList = '', textList = '', digits = ''] = packed.split(';')
  const roots = new Map(types.split(',').map(rootOf))
  const names = readNames(nameList, textList)
  const nodes = new Nodes(digits)
  return {
    root: (type) => roots.get(type),
    find(root, rest) {
      let node = root
      let path: readonly string[] = []
      for (const name of rest) {
        const wanted = names.first.get(name.toLowerCase())
        const step = wanted === undefined ? undefined : nodes.step(node, wanted, names.same)
        if (step === undefined) return undefined
        path = extended(path, step, names)
        node = step.child
      }
      return nodes.listed(node) ? path : undefined
    },
  }
}

function rootOf(text: string): [string, number] {
  const [type = '', node = ''] = text.split(':')
  return [type, Number(node)]
}

function readNames(nameList: string, textList: string): Names {
  const spelled = nameList.split(',')
  const first = new Map<string, number>()
  const same = spelled.map((name, index) => {
    const lower = name.toLowerCase()
    const before = first.get(lower)
    if (before === undefined) first.set(lower, index)
    return before ?? index
  })
  return { spelled, first, same, texts: textList === '' ? [] : textList.split(',').map((text) => text.split('.')) }
}

function extended(path: readonly string[], step: Step, names: Names): readonly string[] {
  const name = names.spelled[step.name] ?? ''
  if (step.kind === KEEP) return [...path, name]
  if (step.kind === ENVELOPE) return [...path, 'properties', name]
  if (step.kind === DROP) return path
  const text = names.texts[step.text >> 1] ?? []
  return step.text % 2 === 1 ? text : [...path, ...text]
}

/** The nodes as one row of numbers; node 0, a listed alias with nothing below, is not written down. */
class Nodes {
  readonly #numbers: Int32Array
  readonly #starts: number[] = [0]

  constructor(digits: string) {
    this.#numbers = readNumbers(digits)
    for (let at = 0; at < this.#numbers.length;) {
      this.#starts.push(at)
      let left = this.#at(at) >> 1
      for (at += 1; left > 0; left -= 1) at += this.#at(at) % 4 > DROP ? 3 : 2
    }
  }

  #at(index: number): number {
    return this.#numbers[index] ?? 0
  }

  listed(node: number): boolean {
    return node === 0 || this.#at(this.#starts[node] ?? 0) % 2 === 1
  }

  /** The step from a node by a name, given as its first spelling's number. */
  step(node: number, wanted: number, same: readonly number[]): Step | undefined {
    if (node === 0) return undefined
    let at = this.#starts[node] ?? 0
    let left = this.#at(at) >> 1
    let name = -1
    for (at += 1; left > 0; left -= 1) {
      const code = this.#at(at)
      const kind = code % 4
      const length = kind > DROP ? 3 : 2
      name += (code >> 2) + 1
      if (same[name] === wanted) return { name, kind, text: length === 3 ? this.#at(at + 1) : 0, child: this.#at(at + length - 1) }
      at += length
    }
    return undefined
  }
}

/** Five bits a digit, lowest first; the sixth bit says that more follow. */
function readNumbers(text: string): Int32Array {
  const numbers = new Int32Array(text.length)
  let count = 0
  let number = 0
  let shift = 0
  for (let at = 0; at < text.length; at += 1) {
    const digit = digitValues[text.charCodeAt(at)] ?? 0
    number |= (digit & 31) << shift
    shift += 5
    if (digit < 32) {
      numbers[count] = number
      count += 1
      number = 0
      shift = 0
    }
  }
  return numbers.subarray(0, count)
}

/** The values of the digits of base 64, A-Z a-z 0-9 + /, by character code. */
const digitValues = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code >= 97) return code - 71
  if (code >= 65) return code - 65
  if (code >= 48) return code + 4
  return code === 43 ? 62 : 63
})
