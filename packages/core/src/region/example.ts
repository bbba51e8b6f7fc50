import { parseEstate, type Estate } from '../estate/index.ts'
import { modelDeploymentKind } from './model-deployment-kind.ts'
import { placementPolicyKind } from './placement-policy-kind.ts'
import { regionKind } from './region-kind.ts'

/** An estate of Region, ModelDeployment and PlacementPolicy documents, for tests: kind, name and spec in YAML, one after the other. */
export function estateOf(documents: readonly { readonly kind: string; readonly name: string; readonly spec: unknown }[]): Estate {
  if (documents.length === 0) return { documents: [] }
  const text = documents
    .map(({ kind, name, spec }) => JSON.stringify({ apiVersion: 'fairway.dev/v1', kind, metadata: { name }, spec }))
    .join('\n---\n')
  const { estate, diagnostics } = parseEstate([{ path: 'estate.yaml', text }], [regionKind, modelDeploymentKind, placementPolicyKind])
  const faults = diagnostics.filter((one) => one.code !== 'FW1026')
  if (faults.length > 0) throw new Error(faults.map((one) => `${one.code} ${one.summary}`).join('; '))
  return estate
}
