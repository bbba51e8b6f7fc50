import { describe, expect, it } from 'vitest'
import { checkBodies, deploymentRoots, inOrder } from '../graph/index.ts'
import { agentNeeds, built, spokeOf, twoRegions } from './example.ts'

describe('the network of a landing zone', () => {
  const spokes = [
    spokeOf('vision', 'swedencentral', agentNeeds),
    spokeOf('vision', 'norwayeast', agentNeeds),
    spokeOf('training', 'swedencentral', [
      { purpose: 'aks-nodes', hosts: 60 },
      { purpose: 'gpu-nodes', hosts: 20 },
      { purpose: 'api-management', hosts: 9 },
      { purpose: 'application-gateway' },
      { purpose: 'netapp' },
      { purpose: 'private-endpoints' },
    ]),
  ]
  const one = built(twoRegions, spokes)

  it('has bodies that Azure takes', () => {
    expect(one.plan.diagnostics).toEqual([])
    expect(checkBodies(one.graph).map(({ node, problem }) => `${node.key} ${problem.path}: ${problem.message}`)).toEqual([])
  })

  it('can be deployed root by root', () => {
    expect(inOrder(one.graph).problems).toEqual([])
    expect(deploymentRoots(one.graph).map(({ name, needs, resources }) => `${name} (${resources.length}) <- ${needs.join(', ')}`))
      .toMatchInlineSnapshot(`
        [
          "02-platform/connectivity-norwayeast (20) <- 02-platform/connectivity-swedencentral",
          "02-platform/connectivity-swedencentral (47) <- ",
          "02-platform/dns (145) <- 02-platform/connectivity-norwayeast, 02-platform/connectivity-swedencentral",
          "04-subscriptions/training (18) <- 02-platform/connectivity-swedencentral, 02-platform/dns",
          "04-subscriptions/vision (24) <- 02-platform/connectivity-norwayeast, 02-platform/connectivity-swedencentral, 02-platform/dns",
        ]
      `)
  })

  it('lets pools of GPUs reach what nodes of their cluster reach, and other machines with GPUs not', () => {
    const machines = spokeOf('machines', 'swedencentral', [{ purpose: 'gpu-nodes', hosts: 20 }, { purpose: 'private-endpoints' }])
    const { graph } = built(twoRegions, [...spokes, machines])
    const addressesOf = (key: string): readonly string[] => {
      const found = JSON.stringify(graph.nodes.get(key)?.body).match(/\d+\.\d+\.\d+\.\d+\/\d+/g)
      return found ?? []
    }
    const nodes = addressesOf('hub-swedencentral/ip-group/aks-nodes')
    const gpus = addressesOf('hub-swedencentral/ip-group/gpu-nodes')
    expect([nodes.length, gpus.length]).toEqual([2, 2])
    expect(nodes.filter((one) => gpus.includes(one))).toHaveLength(1)
  })
})
