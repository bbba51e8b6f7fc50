import { sqlDatabase, webApp } from './apps.ts'
import type { Builder, Place } from './builder.ts'
import { machine } from './compute.ts'
import { network } from './network.ts'
import { keyVault, storageAccount } from './services.ts'
import type { EnvironmentName, SubscriptionName, TeamName } from './tenant.ts'

interface Block {
  readonly subscription: SubscriptionName
  readonly group: string
  readonly team: TeamName
  readonly environment: EnvironmentName
  readonly governed: boolean
  readonly machines: number
  readonly apps: number
  /** How many more of both appear in October, and again in November. */
  readonly growth: number
  readonly location?: string
}

/** The ordinary estate around the AI: most of what an export shows. */
const blocks: readonly Block[] = [
  {
    subscription: 'production',
    group: 'rg-erp-prod-weu',
    team: 'platform',
    environment: 'prod',
    governed: true,
    machines: 22,
    apps: 7,
    growth: 2,
  },
  {
    subscription: 'production',
    group: 'rg-mes-prod-weu',
    team: 'motion',
    environment: 'prod',
    governed: true,
    machines: 20,
    apps: 7,
    growth: 2,
  },
  {
    subscription: 'production',
    group: 'DealerSystems',
    team: 'insights',
    environment: 'prod',
    governed: false,
    machines: 28,
    apps: 5,
    growth: 1,
  },
  {
    subscription: 'production',
    group: 'LegacyHR',
    team: 'platform',
    environment: 'prod',
    governed: false,
    machines: 14,
    apps: 2,
    growth: 0,
  },
  {
    subscription: 'production',
    group: 'rg-iot-prod-neu',
    team: 'motion',
    environment: 'prod',
    governed: true,
    machines: 12,
    apps: 6,
    growth: 1,
    location: 'northeurope',
  },
  {
    subscription: 'research',
    group: 'vision-annotation',
    team: 'vision',
    environment: 'dev',
    governed: false,
    machines: 18,
    apps: 3,
    growth: 2,
  },
  {
    subscription: 'research',
    group: 'nlp-corpus',
    team: 'language',
    environment: 'dev',
    governed: false,
    machines: 16,
    apps: 3,
    growth: 2,
    location: 'northeurope',
  },
  {
    subscription: 'research',
    group: 'rg-dataplatform-dev-weu',
    team: 'insights',
    environment: 'dev',
    governed: true,
    machines: 9,
    apps: 4,
    growth: 1,
  },
  {
    subscription: 'platform',
    group: 'rg-jump-prod-weu',
    team: 'platform',
    environment: 'platform',
    governed: true,
    machines: 6,
    apps: 2,
    growth: 0,
  },
  { subscription: 'lab', group: 'lab-stations', team: 'motion', environment: 'lab', governed: false, machines: 16, apps: 2, growth: 2 },
  {
    subscription: 'lab',
    group: 'lab-tools',
    team: 'motion',
    environment: 'lab',
    governed: false,
    machines: 8,
    apps: 3,
    growth: 1,
    location: 'francecentral',
  },
]

const states = { platform: 'platform', production: 'production', research: 'research', lab: undefined } as const

/** Fills the subscriptions with what has nothing to do with AI. */
export function background(build: Builder): void {
  for (const [index, block] of blocks.entries()) {
    const state = states[block.subscription]
    const place = build.group(block.subscription, block.group, {
      team: block.team,
      environment: block.environment,
      governed: block.governed,
      ...(block.location === undefined ? {} : { location: block.location }),
      ...(block.governed && state !== undefined ? { code: { state, module: `module.${block.group.replaceAll('-', '_')}` } } : {}),
    })
    fill(build, place, block, index)
  }
}

function fill(build: Builder, place: Place, block: Block, index: number): void {
  const word = block.group.replace(/^rg-/, '').split('-')[0]?.toLowerCase() ?? 'vm'
  network(build, place, {
    name: `vnet-${word}`,
    prefix: `10.${100 + index}`,
    subnets: ['snet-servers', 'snet-apps'],
    bare: !block.governed,
  })
  const name = (kind: string, number: number): string =>
    block.governed ? `${kind}-${word}-${place.environment}-${String(number).padStart(2, '0')}` : `${word}${kind}${number}`
  // What is there from the start, then as many new ones in October as in November.
  const born = (number: number, atStart: number): number => (number < atStart ? 0 : number < atStart + block.growth ? 1 : 2)
  for (let number = 0; number < block.machines + 2 * block.growth; number++) {
    machine(build, place, name('vm', number + 1), {
      from: born(number, block.machines),
      publicIp: !block.governed && build.random.chance(0.3),
    })
  }
  for (let number = 0; number < block.apps + block.growth; number++) webApp(build, place, name('svc', number + 1), born(number, block.apps))
  storageAccount(build, place, `st${word}${build.random.hex(6)}`)
  keyVault(build, place, `kv-${word}-${build.random.hex(4)}`)
  if (block.machines > 15) sqlDatabase(build, place, `${word}-${block.environment}`)
}
