import { createRequire } from 'node:module'
import { Language, Parser, type Node } from 'web-tree-sitter'

const require = createRequire(import.meta.url)

let ready: Promise<Parser> | undefined

async function load(): Promise<Parser> {
  await Parser.init()
  const parser = new Parser()
  parser.setLanguage(await Language.load(require.resolve('tree-sitter-bicep/tree-sitter-bicep.wasm')))
  return parser
}

/** The syntax tree of a Bicep file; throws where the grammar does not take it. Parameters files are read as well. */
export async function bicepTree(path: string, text: string): Promise<Node> {
  ready ??= load()
  const parser = await ready
  // The grammar knows no parameters files: `param x = 1` is to it what `var x = 1` is.
  const known = path.endsWith('.bicepparam') ? text.replaceAll(/^param (?=\w+ =)/gm, 'var ') : text
  const tree = parser.parse(known)
  if (tree === null || tree.rootNode.hasError)
    throw new Error(`${path} is no Bicep: ${tree?.rootNode.toString().slice(0, 500) ?? ''}\n${text}`)
  return tree.rootNode
}

/** The children that say something: comments do not. */
export const partsOf = (node: Node): readonly Node[] =>
  node.namedChildren.filter((child) => child !== null && !child.type.endsWith('comment')).flatMap((child) => child ?? [])

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', $: '$', "'": "'", '\\': '\\' }

/** The pieces of a string: texts, and expressions to be put between them. */
export function stringPieces(node: Node): readonly (string | Node)[] {
  const { text } = node
  if (text.startsWith("'''")) return [text.slice(3, -3).replace(/^\n/, '')]
  const pieces: (string | Node)[] = []
  let at = 1
  for (const child of node.namedChildren) {
    if (child?.type !== 'interpolation') continue
    // The grammar counts blanks before an interpolation to it.
    pieces.push(unescaped(text.slice(at, child.startIndex - node.startIndex + child.text.indexOf('${'))))
    const [expression] = partsOf(child)
    if (expression !== undefined) pieces.push(expression)
    at = child.endIndex - node.startIndex
  }
  return [...pieces, unescaped(text.slice(at, -1))]
}

function unescaped(raw: string): string {
  const left = raw.replaceAll(/\\(?:u\{([\da-f]+)\}|(.))/gu, ' ')
  if (/[\\'\n]|\$\{/.test(left)) throw new Error(`what is no text stands in ${raw}`)
  return raw.replaceAll(/\\(?:u\{([\da-f]+)\}|(.))/gu, (_, code: string | undefined, one: string) => {
    if (code !== undefined) return String.fromCodePoint(Number.parseInt(code, 16))
    const meant = ESCAPES[one]
    if (meant === undefined) throw new Error(`Bicep has no escape \\${one}`)
    return meant
  })
}
