import type { KubernetesObject, Substitution } from '@fairway/core/golden-path'
import { fullNameOf, idOf, Input, knownValue, Text, type Graph, type ResourceNode } from '@fairway/core/graph'
import { byText, type JsonObject } from '@fairway/core/kernel'
import { placesOf } from './places.ts'
import { commentLine } from './yaml-text.ts'

/** The ConfigMap that holds values for Kustomize alone: it is never applied. */
export const SUBSTITUTIONS = 'fairway-substitutions'
export const SUBSTITUTIONS_FILE = 'substitutions.env'

/** A token of objects, with where it stands. */
export interface UsedToken {
  readonly substitution: Substitution
  /** `CLIENT_ID_WESTEUROPE`: the token without its underscores. */
  readonly name: string
  readonly targets: readonly JsonObject[]
}

/** The tokens that stand in objects, by name. */
export const usedTokens = (objects: readonly KubernetesObject[], substitutions: readonly Substitution[]): readonly UsedToken[] =>
  substitutions
    .map((substitution) => ({
      substitution,
      name: tokenName(substitution.token),
      targets: objects.flatMap((object) => targetsIn(object, substitution.token)),
    }))
    .filter(({ targets }) => targets.length > 0)
    .toSorted((a, b) => byText(a.name, b.name))

function tokenName(token: string): string {
  const name = /^__([A-Z][A-Z\d]*(?:_[A-Z\d]+)*)__$/.exec(token)?.[1]
  if (name === undefined) throw new Error(`${token} is no token: it is written as in __CLIENT_ID__`)
  return name
}

function targetsIn(object: KubernetesObject, token: string): readonly JsonObject[] {
  const { name, namespace } = object.metadata
  const select = { kind: object.kind, name, ...(namespace === undefined ? {} : { namespace }) }
  const places = placesOf(
    token,
    Object.fromEntries(Object.entries(object).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]))),
  )
  const whole = places.filter(({ part }) => part === 'all').map(({ fieldPath }) => fieldPath)
  const first = places.filter(({ part }) => part === 'before-slash').map(({ fieldPath }) => fieldPath)
  return [
    ...(whole.length === 0 ? [] : [{ select, fieldPaths: whole }]),
    ...(first.length === 0 ? [] : [{ select, fieldPaths: first, options: { delimiter: '/', index: 0 } }]),
  ]
}

/** What Kustomize is told: which value of the ConfigMap goes where. */
export const replacementsOf = (tokens: readonly UsedToken[]): readonly JsonObject[] =>
  tokens.map(({ name, targets }) => ({
    source: { kind: 'ConfigMap', name: SUBSTITUTIONS, fieldPath: `data.${name}` },
    targets,
  }))

/** The one place in which values stand: each with what it is and how Azure is asked for it, known ones filled in. */
export const substitutionsFile = (tokens: readonly UsedToken[], graph: Graph): string =>
  [
    commentLine('Values that only the deployment knows. Fill them in after it: kubectl kustomize puts them where they belong.'),
    ...tokens.flatMap(({ name, substitution }) => ['', ...entryLines(name, substitution, graph)]),
    '',
  ].join('\n')

function entryLines(name: string, { token, reference }: Substitution, graph: Graph): readonly string[] {
  const node = graph.nodes.get(reference.of)
  if (node === undefined)
    return [commentLine(`${reference.path} of ${reference.of}, which is in no part of this landing zone`), `${name}=${token}`]
  const known = knownValue(reference, graph)
  if (known !== undefined && /[\n\r]/.test(known)) throw new Error(`the value of ${token} has several lines`)
  return [
    commentLine(`${reference.path} of ${node.type} ${fullNameOf(node, graph)}`),
    commentLine(`az resource show --ids ${quoted(idText(node, graph))} --query ${quoted(reference.path)} --output tsv`),
    `${name}=${known ?? token}`,
  ]
}

/** An id with inputs as variables of a shell. */
function idText(node: ResourceNode, graph: Graph): string {
  const id = idOf(node, graph)
  if (!(id instanceof Text)) return id
  return id.parts
    .map((part) =>
      part instanceof Input ? (graph.inputs.get(part.name)?.value ?? `<${part.name}>`) : typeof part === 'string' ? part : part.of,
    )
    .join('')
}

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`
