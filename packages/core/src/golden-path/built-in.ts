import type { BuiltInPath } from './definition.ts'
import { aksGpu } from './paths/aks-gpu/index.ts'
import { azureOpenAi } from './paths/azure-openai/index.ts'
import { batchInference } from './paths/batch-inference/index.ts'
import { gpuCluster } from './paths/gpu-cluster/index.ts'
import { inferenceApi } from './paths/inference-api/index.ts'
import { mlWorkspacePath } from './paths/ml-workspace/index.ts'
import { notebookSandbox } from './paths/notebook-sandbox/index.ts'
import { rag } from './paths/rag/index.ts'

/** Every path that Fairway brings along, in the order of the catalogue. A new one is one line here. */
export const builtInPaths: readonly BuiltInPath[] = [
  azureOpenAi,
  rag,
  mlWorkspacePath,
  notebookSandbox,
  gpuCluster,
  aksGpu,
  inferenceApi,
  batchInference,
]

/** A built-in path by its name. */
export const builtInPath = (name: string): BuiltInPath | undefined => builtInPaths.find((path) => path.name === name)
