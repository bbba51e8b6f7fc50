import { renderBicep, renderTerraform } from '@fairway/act'
import { deploymentRoots } from '@fairway/core/graph'
import { expect, it } from 'vitest'
import { exampleGraph } from './example-graph.ts'

it('the example is written as its expected files show', async () => {
  const graph = exampleGraph()
  const roots = deploymentRoots(graph)
  for (const { path, text } of [...renderBicep(roots, graph), ...renderTerraform(roots, graph)]) {
    await expect(text).toMatchFileSnapshot(`expected/${path}`)
  }
})
