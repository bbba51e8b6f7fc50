import { declared, placeIn, type Declared, type Estate } from '../../estate/index.ts'
import type { WorkloadRequestSpec } from '../../golden-path/index.ts'
import type { SourceRange } from '../../kernel/index.ts'
import { modelDeploymentKind, type CapacityAsk } from '../../region/index.ts'
import { asksOf } from '../compile/spokes.ts'
import type { RequestedWorkload } from '../compile/workloads.ts'

/** The asks of a workload, each at the line that wants it: the model or the size in its parameters, or the ModelDeployment. */
export const placedAsks = (workload: RequestedWorkload, estate: Estate): readonly CapacityAsk[] =>
  asksOf(workload).map((ask) => ({ ...ask, since: workload.resolved.request.spec.requestedAt, at: lineOf(ask, workload, estate) }))

function lineOf(ask: CapacityAsk, { name, resolved: { request } }: RequestedWorkload, estate: Estate): SourceRange {
  if (ask.kind === 'gpu') return lineOfValue(request, (value) => value === ask.size)
  const item = itemPath(request.spec.parameters['models'], ask.deployment)
  if (item !== undefined) return placeIn(request, ['spec', 'parameters', 'models', item, 'model'])
  const document = declared(estate, modelDeploymentKind).find(
    (one) => one.spec.workload === name && one.name === ask.deployment && one.spec.model === ask.model,
  )
  return document === undefined ? placeIn(request, ['spec', 'goldenPath']) : placeIn(document, ['spec', 'model'])
}

function itemPath(models: unknown, deployment: string | undefined): number | undefined {
  const index = Array.isArray(models) ? models.findIndex((one: unknown) => isNamed(one) && one.name === deployment) : -1
  return index === -1 ? undefined : index
}

const isNamed = (one: unknown): one is { readonly name: string } =>
  typeof one === 'object' && one !== null && 'name' in one && typeof one.name === 'string'

/** The line of the first parameter of a request with a value, or that of its path where a default has it. */
export function lineOfValue(request: Declared<WorkloadRequestSpec>, wanted: (value: unknown) => boolean): SourceRange {
  const path = pathTo(request.spec.parameters, wanted)
  return placeIn(request, path === undefined ? ['spec', 'goldenPath'] : ['spec', 'parameters', ...path])
}

/** Parameters are a dozen levels deep at most: the reader of estates sees to that. */
function pathTo(value: unknown, wanted: (value: unknown) => boolean): readonly PropertyKey[] | undefined {
  if (wanted(value)) return []
  if (typeof value !== 'object' || value === null) return undefined
  for (const [key, one] of Object.entries(value)) {
    const rest = pathTo(one, wanted)
    if (rest !== undefined) return [Array.isArray(value) ? Number(key) : key, ...rest]
  }
  return undefined
}
