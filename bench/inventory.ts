import { open } from 'node:fs/promises'
import { builder, type Builder, type Place } from '../examples/five-teams/generator/builder.ts'
import { machine, cluster } from '../examples/five-teams/generator/compute.ts'
import { webApp, sqlDatabase } from '../examples/five-teams/generator/apps.ts'
import { graphRow, type Item } from '../examples/five-teams/generator/item.ts'
import { network } from '../examples/five-teams/generator/network.ts'
import { random } from '../examples/five-teams/generator/random.ts'
import { aiAccount, keyVault, registry, searchService, storageAccount } from '../examples/five-teams/generator/services.ts'
import { workspace } from '../examples/five-teams/generator/workspaces.ts'
import { teams, tenantId, type SubscriptionName, type TeamName } from '../examples/five-teams/generator/tenant.ts'

const subscriptionNames: readonly SubscriptionName[] = ['production', 'research', 'platform', 'lab']
const teamNames = Object.keys(teams).filter((name): name is TeamName => name in teams)

/** One system of a team, and now and then the AI beside it: the mix of the example, over and over. Each number gives the same system every time. */
function system(number: number): readonly Item[] {
  const build = builder(random(number))
  const word = `s${number.toString(36).padStart(4, '0')}`
  const governed = number % 3 !== 0
  const place = build.group(subscriptionNames[number % 4] ?? 'production', `rg-${word}-weu`, {
    team: teamNames[number % teamNames.length] ?? 'platform',
    environment: number % 4 === 1 ? 'dev' : 'prod',
    governed,
    location: number % 5 === 0 ? 'northeurope' : 'westeurope',
  })
  network(build, place, { name: `vnet-${word}`, prefix: `10.${number % 250}`, subnets: ['snet-servers', 'snet-apps'], bare: !governed })
  for (let one = 1; one <= 12; one++) machine(build, place, `vm-${word}-${one}`)
  for (let one = 1; one <= 4; one++) webApp(build, place, `${word}-app${one}`)
  keyVault(build, place, `kv-${word}`)
  storageAccount(build, place, `st${word}`)
  if (number % 2 === 0) sqlDatabase(build, place, word)
  if (number % 3 === 1) intelligence(build, place, word)
  return build.items.filter((item) => item.from === 0)
}

function intelligence(build: Builder, place: Place, word: string): void {
  aiAccount(build, place, {
    name: `oai-${word}`,
    deployments: [
      { name: 'chat', model: 'gpt-4o' },
      { name: 'embed', model: 'text-embedding-3-large', version: '1' },
    ],
  })
  searchService(build, place, `srch-${word}`)
  registry(build, place, `cr${word}`)
  machine(build, place, `gpu-${word}`, { size: 'Standard_NC24ads_A100_v4' })
  cluster(build, place, `aks-${word}`, {
    pools: [
      { name: 'system', size: 'Standard_D4s_v5', count: 3 },
      { name: 'infer', size: 'Standard_NC4as_T4_v3', count: 2, autoscale: true, taints: ['sku=gpu:NoSchedule'] },
    ],
  })
  workspace(build, place, {
    name: `mlw-${word}`,
    computes: [{ name: 'gpu', kind: 'AmlCompute', size: 'Standard_NC24ads_A100_v4', nodes: 2 }],
    online: ['score'],
  })
}

/** Writes `count` resources as one answer of Resource Graph. Only one system is in memory at a time. */
export async function writeInventory(count: number, path: string): Promise<void> {
  const file = await open(path, 'w')
  try {
    await file.write(`{"count":${count},"data":[`)
    let written = 0
    for (let number = 0; written < count; number++) {
      const rows = system(number)
        .slice(0, count - written)
        .map((item) => JSON.stringify(graphRow(item, tenantId)))
      await file.write(`${written === 0 ? '' : ','}\n${rows.join(',\n')}`)
      written += rows.length
    }
    await file.write(`\n],"skip_token":null,"total_records":${count}}\n`)
  } finally {
    await file.close()
  }
}
