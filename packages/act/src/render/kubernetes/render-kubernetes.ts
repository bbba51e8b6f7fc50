import type { KubernetesObject, Substitution } from '@fairway/core/golden-path'
import type { Graph } from '@fairway/core/graph'
import { byText, type SourceRange } from '@fairway/core/kernel'
import type { RenderedFile } from '../rendered-file.ts'
import { replacementsOf, substitutionsFile, SUBSTITUTIONS, SUBSTITUTIONS_FILE, usedTokens, type UsedToken } from './substitutions.ts'
import { commentLine, yamlText } from './yaml-text.ts'

/** Objects of Kubernetes, and what is known of what stands in them as tokens. */
export interface KubernetesInput {
  /** The folder that everything goes into: `06-production/vision-api/kubernetes`. */
  readonly folder: string
  readonly objects: readonly KubernetesObject[]
  readonly substitutions: readonly Substitution[]
  /** Where substitutions are looked up. */
  readonly graph: Graph
  /** The line of the estate that wants them. */
  readonly at: SourceRange
}

/** Which cluster an object is for: golden paths note it on each. */
const CLUSTER_ANNOTATION = 'fairway.dev/cluster'
const CLUSTER_WIDE = '_cluster'

/**
 * A folder for each cluster, in it a folder for each namespace and one for what belongs to the whole cluster, an object to a file, and a
 * `kustomization.yaml` that names them all: `kubectl apply -k <folder>/<cluster>`. The same objects give the same bytes.
 */
export const renderKubernetes = (input: KubernetesInput): readonly RenderedFile[] =>
  [...Map.groupBy(input.objects, clusterOf)]
    .toSorted(([a], [b]) => byText(a, b))
    .flatMap(([cluster, objects]) => clusterFiles(`${input.folder}/${fileName(cluster)}`, objects, input))

const clusterOf = (object: KubernetesObject): string => object.metadata.annotations?.[CLUSTER_ANNOTATION] ?? 'cluster'

function clusterFiles(
  folder: string,
  objects: readonly KubernetesObject[],
  { substitutions, graph, at }: KubernetesInput,
): readonly RenderedFile[] {
  const header = [commentLine(`Written by Fairway for ${at.file}:${at.line}. Change the estate, not this file.`), ''].join('\n')
  const files = objects
    .map((object) => ({ path: pathOf(object), text: header + yamlText(object) }))
    .toSorted((a, b) => byText(a.path, b.path))
  const [twice] = files.filter((file, index) => files[index + 1]?.path === file.path)
  if (twice !== undefined) throw new Error(`two objects of ${folder} are ${twice.path}`)
  const tokens = usedTokens(objects, substitutions)
  return [
    { path: 'kustomization.yaml', text: header + yamlText(kustomization(files, tokens)) },
    ...(tokens.length === 0 ? [] : [{ path: SUBSTITUTIONS_FILE, text: substitutionsFile(tokens, graph) }]),
    ...files,
  ].map(({ path, text }) => ({ path: `${folder}/${path}`, text }))
}

const pathOf = ({ kind, metadata }: KubernetesObject): string =>
  `${metadata.namespace === undefined ? CLUSTER_WIDE : fileName(metadata.namespace)}/${fileName(`${kind}-${metadata.name}`)}.yaml`

const kustomization = (files: readonly RenderedFile[], tokens: readonly UsedToken[]): object => ({
  apiVersion: 'kustomize.config.k8s.io/v1beta1',
  kind: 'Kustomization',
  resources: files.map((file) => file.path),
  ...(tokens.length === 0
    ? {}
    : {
        configMapGenerator: [{ name: SUBSTITUTIONS, envs: [SUBSTITUTIONS_FILE] }],
        generatorOptions: { disableNameSuffixHash: true, annotations: { 'config.kubernetes.io/local-config': 'true' } },
        replacements: replacementsOf(tokens),
      }),
})

/** A name as part of a path: nothing that a file system, or somebody who means harm, would take for something else. */
const fileName = (name: string): string => name.toLowerCase().replaceAll(/[^a-z\d_-]+/g, '-')
