import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { CheckReport } from '@fairway/core/policy'
import { expect, test } from 'vitest'
import { inProcess } from './binary.ts'
import { folderWith } from './folder.ts'
import { faultsBy } from './schema.ts'

const examples = resolve(fileURLToPath(new URL('.', import.meta.url)), '../../../examples/check')

const verdicts = ({ results }: CheckReport): readonly string[] =>
  results.map((one) => `${one.outcome} ${one.policy.reference} ${one.resource.type} ${one.resource.name}`).toSorted()

test('One platform as azurerm and as azapi resources is judged alike.', async () => {
  const folder = folderWith({})
  const read = async (name: string): Promise<CheckReport> => {
    const run = await inProcess(['check', resolve(examples, name), '-o', 'json'], folder)
    expect(run).toMatchObject({ code: 2, err: '' })
    const report: CheckReport = JSON.parse(run.out)
    expect(faultsBy('check', report)).toEqual([])
    return report
  }
  const [azurerm, azapi] = [await read('azurerm.plan.json'), await read('azapi.plan.json')]
  expect(verdicts(azurerm)).toEqual(verdicts(azapi))
  expect(azurerm.counts).toMatchObject({ resources: 7, deny: 5, notChecked: 0 })
  expect(verdicts(azurerm)).toContain('deny accountLocalAuth Microsoft.CognitiveServices/accounts oai-chat-prod')
  expect(verdicts(azurerm)).toContain('audit gpuPoolScaleToZero Microsoft.ContainerService/managedClusters/agentPools aks-inference/gpu')
}, 60_000)

test('People are told what was found, once, and machines in one sentence with one full stop.', async () => {
  const args = ['check', resolve(examples, 'azurerm.plan.json')]
  const text = (await inProcess(args, folderWith({}))).out
  expect(text).toContain('what the policy wants beside it is not there')
  expect(text.match(/sku\.name is GlobalStandard/g)).toHaveLength(1)
  const github = (await inProcess([...args, '-o', 'github'], folderWith({}))).out
  expect(github).toContain(
    '::oai-chat-prod: `AI accounts accept no keys` denies it: properties.disableLocalAuth is false. To get it right: Set ',
  )
  expect(github).not.toMatch(/\.\.$/m)
}, 60_000)
