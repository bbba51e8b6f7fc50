import { sqlDatabase, webApp } from './apps.ts'
import type { Builder, Place } from './builder.ts'
import { machine } from './compute.ts'
import { network } from './network.ts'
import type { Platform } from './platform.ts'
import { keyVault, storageAccount, type EndpointNetwork } from './services.ts'
import type { EnvironmentName, SubscriptionName, TeamName } from './tenant.ts'

interface Block {
  readonly subscription: SubscriptionName
  readonly group: string
  readonly team: TeamName
  readonly environment: EnvironmentName
  /** From which month it is held to the standard; absent: in none. */
  readonly governed?: 0 | 1 | 2
  readonly machines: number
  readonly apps: number
  /** How many more of both appear in October, and again in November. */
  readonly growth: number
  readonly location?: string
  /** The last month in which it runs. */
  readonly until?: 1
}

const prod = { subscription: 'production', environment: 'prod' } as const
const dev = { subscription: 'research', environment: 'dev' } as const
const lab = { subscription: 'lab', environment: 'lab', team: 'motion' } as const

/** The ordinary estate around the AI: most of what an export shows. Some of it comes in order while the story goes on. */
const blocks: readonly Block[] = [
  { ...prod, group: 'rg-erp-prod-weu', team: 'platform', governed: 0, machines: 22, apps: 7, growth: 2 },
  { ...prod, group: 'rg-mes-prod-weu', team: 'motion', governed: 0, machines: 20, apps: 7, growth: 2 },
  { ...prod, group: 'DealerSystems', team: 'insights', machines: 28, apps: 5, growth: 0 },
  { ...prod, group: 'LegacyHR', team: 'platform', machines: 14, apps: 2, growth: 0, until: 1 },
  { ...prod, group: 'rg-iot-prod-neu', team: 'motion', governed: 0, machines: 12, apps: 6, growth: 1, location: 'northeurope' },
  { ...dev, group: 'vision-annotation', team: 'vision', governed: 1, machines: 18, apps: 3, growth: 2 },
  { ...dev, group: 'nlp-corpus', team: 'language', governed: 2, machines: 16, apps: 3, growth: 2, location: 'northeurope' },
  { ...dev, group: 'rg-dataplatform-dev-weu', team: 'insights', governed: 0, machines: 9, apps: 4, growth: 1 },
  {
    subscription: 'platform',
    group: 'rg-jump-prod-weu',
    team: 'platform',
    environment: 'platform',
    governed: 0,
    machines: 6,
    apps: 2,
    growth: 0,
  },
  { ...lab, group: 'lab-stations', machines: 16, apps: 2, growth: 1 },
  { ...lab, group: 'lab-tools', machines: 8, apps: 3, growth: 0, location: 'francecentral', governed: 2 },
]

const states = { platform: 'platform', production: 'production', research: 'research', lab: undefined } as const

/** The month from which the data of governed production systems is reached through private endpoints. */
const PRIVATE_FROM = 2

/** Fills the subscriptions with what has nothing to do with AI. */
export function background(build: Builder, { endpoints }: Platform): void {
  for (const [index, block] of blocks.entries()) {
    for (const stretch of stretchesOf(block)) {
      const place = placeOf(build, block, stretch)
      const isPrivate = place.governed && block.subscription === 'production' && stretch.from >= PRIVATE_FROM
      fill(build, place, block, { index, ...(isPrivate ? { network: endpoints } : {}) })
    }
  }
}

/** Some months in a row in which a block looks the same. */
interface Stretch {
  readonly from: number
  readonly until: number
  readonly governed: boolean
}

/** A block changes when it is put in order and when its data goes behind private endpoints; its resources stay the same ones. */
function stretchesOf(block: Block): readonly Stretch[] {
  const last = block.until ?? 2
  const privateFrom = block.governed !== undefined && block.subscription === 'production' ? [PRIVATE_FROM] : []
  const starts = [...new Set([0, ...(block.governed === undefined ? [] : [block.governed]), ...privateFrom])]
    .filter((month) => month <= last)
    .toSorted((a, b) => a - b)
  return starts.map((from, at) => ({
    from,
    until: (starts[at + 1] ?? last + 1) - 1,
    governed: block.governed !== undefined && from >= block.governed,
  }))
}

function placeOf(build: Builder, block: Block, { from, until, governed }: Stretch): Place {
  const state = block.governed === 0 ? states[block.subscription] : undefined
  return build.group(block.subscription, block.group, {
    team: block.team,
    environment: block.environment,
    governed,
    from,
    until,
    ...(block.location === undefined ? {} : { location: block.location }),
    ...(state === undefined ? {} : { code: { state, module: `module.${block.group.replaceAll('-', '_')}` } }),
  })
}

function fill(build: Builder, place: Place, block: Block, options: { readonly index: number; readonly network?: EndpointNetwork }): void {
  const word = block.group.replace(/^rg-/, '').split('-')[0]?.toLowerCase() ?? 'vm'
  const { index, ...reach } = options
  network(build, place, {
    name: `vnet-${word}`,
    prefix: `10.${100 + index}`,
    subnets: ['snet-servers', 'snet-apps'],
    bare: !place.governed,
  })
  const name = (kind: string, number: number): string =>
    block.governed === 0 ? `${kind}-${word}-${place.environment}-${String(number).padStart(2, '0')}` : `${word}${kind}${number}`
  // What is there from the start, then as many new ones in October as in November.
  const born = (number: number, atStart: number): number => (number < atStart ? 0 : number < atStart + block.growth ? 1 : 2)
  const there = (month: number): boolean => month <= place.until
  for (let number = 0; number < block.machines + 2 * block.growth; number++) {
    const from = born(number, block.machines)
    const publicIp = block.governed === undefined && build.randomOf(place, `address ${number}`).chance(0.3)
    if (there(from)) machine(build, place, name('vm', number + 1), { from, publicIp })
  }
  for (let number = 0; number < block.apps + block.growth; number++) {
    const from = born(number, block.apps)
    if (there(from)) webApp(build, place, name('svc', number + 1), { from, ...reach })
  }
  const suffix = build.randomOf(place, 'names')
  storageAccount(build, place, `st${word}${suffix.hex(6)}`, reach)
  keyVault(build, place, `kv-${word}-${suffix.hex(4)}`, reach)
  if (block.machines > 15) sqlDatabase(build, place, `${word}-${block.environment}`)
}
