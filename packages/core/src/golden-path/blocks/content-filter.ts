import { canonicalJson } from '../../kernel/index.ts'
import type { GraphObject, ResourceNode } from '../../graph/index.ts'
import type { ContentFilterSpec } from '../../region/index.ts'
import { goldenPathFacts } from '../golden-paths.gen.ts'
import type { WorkloadModel } from '../place.ts'
import { childOf } from './node.ts'

/** The content filters of an account: models that are filtered alike share one. They are to be made one after the other. */
export function contentFilters(
  account: ResourceNode,
  models: readonly WorkloadModel[],
): { readonly nodes: readonly ResourceNode[]; nameFor(model: WorkloadModel): string } {
  const specs = [...new Map(models.map(({ contentFilter }) => [canonicalJson(contentFilter), contentFilter])).entries()]
  const names = new Map(specs.map(([text], index) => [text, specs.length === 1 ? 'content-filter' : `content-filter-${index + 1}`]))
  const nameFor = (model: WorkloadModel): string => names.get(canonicalJson(model.contentFilter)) ?? 'content-filter'
  const nodes = specs.map(([text, spec]) => {
    const name = names.get(text) ?? ''
    return childOf(account, {
      part: name,
      type: 'Microsoft.CognitiveServices/accounts/raiPolicies',
      name,
      about: 'What prompts and answers must not hold',
      body: filterBody(spec),
    })
  })
  return { nodes, nameFor }
}

const thresholds = { low: 'Low', medium: 'Medium', high: 'High' } as const

function filterBody(spec: ContentFilterSpec): GraphObject {
  const { basePolicy, severities, detections } = goldenPathFacts.contentFilters
  const graded = severities.flatMap(({ name, spec: property }) =>
    ['Prompt', 'Completion'].map((source) => ({
      name,
      enabled: true,
      blocking: true,
      severityThreshold: thresholds[spec[property]],
      source,
    })),
  )
  const detected = detections.map(({ name, spec: property, source }) => ({
    name,
    enabled: spec[property] !== 'off',
    blocking: spec[property] === 'block',
    source,
  }))
  return { properties: { mode: spec.mode, basePolicyName: basePolicy, contentFilters: [...graded, ...detected] } }
}
