import { Input, placesIn, Reference, templateLimits, type DeploymentRoot, type Graph, type RootResource } from '@fairway/core/graph'
import { byText } from '@fairway/core/kernel'
import { headOf } from '../comment.ts'
import { homesOf, homeText, type Homes } from '../home.ts'
import type { RenderedFile } from '../rendered-file.ts'
import { camelCase, Names } from '../words.ts'
import { declareModule, moduleFiles } from './module.ts'
import { bicepName, RESERVED } from './names.ts'
import { declareParams, parametersFile, propertyText } from './parameters.ts'
import { declareExisting, declareResource, declareTags } from './resource.ts'
import { askedOf, mainSheet, moduleSheet, outputOf, placeIn, placeKey, type Sheet, type Writing } from './sheet.ts'
import { bicepObject, bicepText, type Places } from './syntax.ts'
import { containerInMain, divide, needsOf, type Needs } from './template.ts'

/** The Bicep of every root, in `<root>/bicep/`: `main.bicep`, a module for every other scope, and `main.bicepparam`. */
export function renderBicep(roots: readonly DeploymentRoot[], graph: Graph): readonly RenderedFile[] {
  const homes = homesOf(graph)
  return roots.flatMap((root) => renderRoot(root, graph, homes))
}

/** The sheets of a root, and what its resources need of each other. */
interface Book {
  readonly writing: Writing
  readonly main: Sheet
  readonly modules: readonly Sheet[]
  readonly needs: Needs
  /** The module that writes a key, or the main file. */
  readonly sheetOf: (key: string) => Sheet
}

function renderRoot(root: DeploymentRoot, graph: Graph, homes: Homes): readonly RenderedFile[] {
  const book = bookOf(root, graph, homes)
  const { main, modules } = book
  const file = (name: string, text: string): RenderedFile => ({ path: `${root.name}/bicep/${name}`, text })
  return [
    file('main.bicep', mainText(book)),
    ...modules.map((module) => file(`${module.file}.bicep`, moduleText(module, book))),
    file('main.bicepparam', parametersFile(main, root)),
  ]
}

function bookOf(root: DeploymentRoot, graph: Graph, homes: Homes): Book {
  const places = new Map(root.resources.map((resource) => [resource.node.key, ownPlaces(resource)]))
  const placesOf = (key: string): readonly (Input | Reference)[] => places.get(key) ?? []
  const referencesOf = ({ node }: RootResource): readonly Reference[] => placesOf(node.key).filter((place) => place instanceof Reference)
  const needs = needsOf(root, referencesOf, { homes, graph })
  const division = divide(root, needs, homes)
  const asked = askedOf({ root, graph, division, placesOf })
  const writing = { root, graph, homes, division, placesOf, asked }
  const taken = new Names(RESERVED)
  const main = mainSheet(taken, writing)
  const files = moduleFiles(division.modules)
  const modules = division.modules.map((template, index) => {
    const name = files[index] ?? ''
    return moduleSheet(template, { file: name, symbol: taken.take(camelCase(name, 'module')) }, writing)
  })
  const sheets = new Map([main, ...modules].map((sheet) => [sheet.template, sheet]))
  const sheetOf = (key: string): Sheet => {
    const template = division.templateOf.get(key)
    return (template === undefined ? undefined : sheets.get(template)) ?? main
  }
  return { writing, main, modules, needs, sheetOf }
}

/** The places of a resource, each once. */
const ownPlaces = ({ body }: RootResource): readonly (Input | Reference)[] => [
  ...new Map(placesIn(body).map((place) => [placeKey(place), place])).values(),
]

function mainHead({ title, about, scope }: DeploymentRoot): string {
  const head = headOf(title, about).map((line) => `// ${line}\n`)
  return `${head.join('')}targetScope = '${scope.kind}'\n`
}

function mainText(book: Book): string {
  const { writing, main, modules } = book
  const places: Places = (place) => expressionIn(main, place, book)
  const declaring = { sheet: main, writing, places }
  return joined([
    mainHead(writing.root),
    declareParams(main, writing.root, writing.graph),
    declareTags(declaring),
    ...main.existing.map((node) => declareExisting(node, declaring)),
    ...main.template.resources.map((resource) => declareResource(resource, waitsInMain(resource, book), declaring)),
    ...modules.map((module) => {
      const given = [...module.params.values()].map(({ name, place }) => [name, places(place)] as const)
      return declareModule(module, given, waitsOfModule(module, book), { sheet: main, writing })
    }),
    mainOutputs(book, places),
  ])
}

/** What the main file writes for a place; what a module makes is an output of the module. */
function expressionIn(main: Sheet, place: Input | Reference, { sheetOf, writing }: Book): string {
  if (place instanceof Reference) {
    const sheet = sheetOf(place.of)
    if (sheet.outputs.has(placeKey(place))) return outputOf(sheet, place)
  }
  return placeIn(main, place, writing.graph)
}

/** What a resource of the main file must wait for although nothing in it says so. */
function waitsInMain({ node }: RootResource, { main, needs, sheetOf }: Book): readonly string[] {
  const told = needs.told.get(node.key) ?? new Set<string>()
  const said = new Set([...told].map((key) => sheetOf(key)))
  const waits = (needs.all.get(node.key) ?? []).filter((key) => !told.has(key))
  const symbols = waits.flatMap((key) => {
    const sheet = sheetOf(key)
    if (sheet === main) return main.symbols.get(key) ?? []
    return said.has(sheet) ? [] : sheet.symbol
  })
  return [...new Set(symbols)].toSorted(byText)
}

/** What a resource of a module must wait for inside it. */
function waitsInModule({ node }: RootResource, module: Sheet, { needs, sheetOf }: Book): readonly string[] {
  const told = needs.told.get(node.key) ?? new Set<string>()
  const waits = (needs.all.get(node.key) ?? []).filter((key) => !told.has(key) && sheetOf(key) === module)
  return waits.flatMap((key) => module.symbols.get(key) ?? []).toSorted(byText)
}

/** What a module must wait for although none of its parameters says so. */
function waitsOfModule(module: Sheet, book: Book): readonly string[] {
  const { main, needs, sheetOf, writing } = book
  const symbolFor = (key: string): string => (sheetOf(key) === main ? (main.symbols.get(key) ?? '') : sheetOf(key).symbol)
  const given = [...module.params.values()].flatMap(({ place }) => (place instanceof Reference ? [symbolFor(place.of)] : []))
  const container = containerInMain(module.template, writing.division, writing.homes)
  const said = new Set([...given, container === undefined ? '' : symbolFor(container)])
  const outside = module.template.resources.flatMap(({ node }) => needs.all.get(node.key) ?? []).filter((key) => sheetOf(key) !== module)
  return [...new Set(outside.map(symbolFor))].filter((symbol) => !said.has(symbol)).toSorted(byText)
}

function moduleText(module: Sheet, book: Book): string {
  const { writing } = book
  const { root, graph } = writing
  const places: Places = (place) => placeIn(module, place, graph)
  const declaring = { sheet: module, writing, places }
  return joined([
    `${headOf(`${root.title}: what lies in ${homeText(module.template.home)}`, '')
      .map((line) => `// ${line}\n`)
      .join('')}targetScope = '${module.template.home.kind}'\n`,
    declareParams(module, root, graph),
    declareTags(declaring),
    ...module.existing.map((node) => declareExisting(node, declaring)),
    ...module.template.resources.map((resource) => declareResource(resource, waitsInModule(resource, module, book), declaring)),
    moduleOutputs(module, book),
  ])
}

function moduleOutputs(module: Sheet, { writing }: Book): string {
  const asked = [...module.outputs.values()].flatMap(({ name, place }) => {
    if (place instanceof Input) return []
    return [{ name, description: propertyText(place, writing.graph), expression: placeIn(module, place, writing.graph) }]
  })
  return outputs(asked)
}

const mainOutputs = ({ writing }: Book, places: Places): string =>
  outputs(writing.root.outputs.map(({ name, description, value }) => ({ name: bicepName(name), description, expression: places(value) })))

/** Outputs, or one that holds them all where there are more than a template may have. */
function outputs(all: readonly { readonly name: string; readonly description: string; readonly expression: string }[]): string {
  if (all.length > templateLimits.outputs) {
    const bundle = bicepObject(
      all.map(({ name, expression }) => [name, expression] as const),
      '',
    )
    return `@description(${bicepText(`All that others need: a template has at most ${String(templateLimits.outputs)} outputs.`)})\noutput values object = ${bundle}\n`
  }
  return all
    .map(({ name, description, expression }) => `@description(${bicepText(description)})\noutput ${name} string = ${expression}\n`)
    .join('\n')
}

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n')
