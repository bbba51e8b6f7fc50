import { canonicalJson } from '../kernel/index.ts'
import type { DeploymentRoot } from './roots.ts'

/** What tells two states of a root apart, as one text to take a digest of: everything that it deploys, not where in the estate it stands. */
export const rootContent = ({ resources, inputs, outputs }: DeploymentRoot): string =>
  canonicalJson({
    inputs: inputs.map(({ name, value = null }) => ({ name, value })),
    outputs: outputs.map(({ name, value }) => ({ name, of: value.of, path: value.path })),
    resources: resources.map(({ node, body, parent = null, dependsOn }) => ({
      key: node.key,
      type: node.type,
      apiVersion: node.apiVersion,
      name: node.name,
      scope: node.scope,
      parent,
      dependsOn,
      body,
    })),
  })
