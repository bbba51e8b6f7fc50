import { checkBodies, idOf, inOrder, limitProblems, settled, type Graph, type OrderProblem, type ResourceNode } from '../../graph/index.ts'
import { diagnostic, type Diagnostic, type SourceRange } from '../../kernel/index.ts'
import { nameClashes, nameProblem, type GivenName } from '../../naming/index.ts'

/** Everything that keeps a graph from being deployed: circles, bodies that Azure refuses, names it does not take or that two things share, too much at once. */
export const checkGraph = (graph: Graph): readonly Diagnostic[] => [
  ...inOrder(graph).problems.map((problem) => orderProblem(problem, graph)),
  ...bodyProblems(graph),
  ...nameProblems(graph),
  ...limitProblems(graph).map(({ node, message }) => diagnostic('FW8622', message, { at: node.at })),
]

const inWords: Readonly<Record<OrderProblem['kind'], string>> = {
  cycle: 'these resources wait for each other',
  'later-wave': 'this needs something of a later wave',
  'root-cycle': 'these deployment roots wait for each other',
}

function orderProblem({ kind, keys }: OrderProblem, graph: Graph): Diagnostic {
  const [first = ''] = keys
  const at = graph.nodes.get(first)?.at
  return diagnostic('FW8607', `${inWords[kind]}: ${keys.map((key) => `\`${key}\``).join(' -> ')}`, at === undefined ? {} : { at })
}

/** A mistake that many resources share, such as a parameter of each, is told at each line once. */
function bodyProblems(graph: Graph): readonly Diagnostic[] {
  const told = new Map<string, Diagnostic>()
  for (const { node, problem } of checkBodies(graph)) {
    const summary = `\`${problem.path}\` of ${node.type} \`${node.name}\` ${problem.message}`
    told.set(`${placeText(node.at)} ${summary}`, diagnostic('FW8608', summary, { at: node.at }))
  }
  return [...told.values()]
}

const placeText = ({ file, line, column }: SourceRange): string => `${file}:${line}:${column}`

function nameProblems(graph: Graph): readonly Diagnostic[] {
  const nodes = [...graph.nodes.values()].filter((node) => node.existing === undefined)
  const names = nodes.map((node) => given(node, graph))
  return [...names.flatMap((one) => nameProblem(one) ?? []), ...nameClashes(names)]
}

const given = (node: ResourceNode, graph: Graph): GivenName => {
  const id = settled(idOf(node, graph), graph) ?? node.key
  return { type: node.type, name: node.name, within: id.slice(0, id.lastIndexOf('/')), what: node.key, at: node.at }
}
