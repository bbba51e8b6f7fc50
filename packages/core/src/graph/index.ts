export { armResourceOf, armResourcesIn, subscriptionIdIn, type ProjectedResource } from './arm-resources.ts'
export { graphChanges, valueText, type GraphChange, type PropertyChange } from './changes.ts'
export { checkBodies, type NodeProblem } from './check-bodies.ts'
export { fullNameOf, idOf, nodeCalled, scopeIdOf } from './ids.ts'
export { limitProblems, templateLimits, type LimitProblem } from './limits.ts'
export { makeGraph, neededBy, subscriptionInput, TENANT_INPUT } from './make-graph.ts'
export {
  waveNumber,
  waves,
  type Graph,
  type GraphInput,
  type GraphPart,
  type NodeScope,
  type ResourceNode,
  type RootDeclaration,
  type Wave,
} from './node.ts'
export { inOrder, rootsNeeded, type OrderProblem } from './order.ts'
export { rootContent } from './root-content.ts'
export {
  crossingName,
  deploymentRoots,
  knownValue,
  settled,
  type DeploymentRoot,
  type RootInput,
  type RootOutput,
  type RootResource,
} from './roots.ts'
export { stableGuid } from './stable-guid.ts'
export { subnetId } from './subnet-id.ts'
export {
  Input,
  isGraphObject,
  isPlace,
  Keyed,
  mapPlaces,
  placesIn,
  Reference,
  Text,
  text,
  type GraphObject,
  type GraphValue,
} from './value.ts'
