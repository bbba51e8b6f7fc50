import { armResourceOf, type DeploymentRoot, type Graph } from '@fairway/core/graph'
import type { RenderedFile } from '../rendered-file.ts'

/**
 * Each root as the resources that it makes, in the form in which Azure Resource Manager answers for them: what `fairway check` and other tools read.
 * A value that only the deployment knows is written as `{"$unknown": "why"}`.
 */
export const renderResources = (roots: readonly DeploymentRoot[], graph: Graph): readonly RenderedFile[] =>
  roots
    .filter((root) => root.resources.length > 0)
    .map((root) => ({
      path: `${root.name}/resources.json`,
      text: `${JSON.stringify(
        root.resources.map(({ node }) => armResourceOf(node, graph)),
        undefined,
        2,
      )}\n`,
    }))
