/** Turns the fact tables of the landing zone in data/ into typed modules. `--check` fails when a committed module is stale. */
import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { z } from 'zod'
import { emit } from './generated.ts'

/** Every table says what it is, which version, and where its facts come from; the rest is its own, and typed by the module's interface. */
const table = z.looseObject({
  title: z.string().min(1),
  /** Raised whenever a fact changes: landing zones record it, so that an upgrade can be told. */
  version: z.iso.date(),
  sources: z
    .array(
      z.strictObject({
        id: z.string(),
        title: z.string(),
        url: z.url(),
        commit: z.string().optional(),
        date: z.string(),
        licence: z.string(),
        gives: z.string(),
      }),
    )
    .min(1),
})

/** Data file, module, name of the constant, name of its interface in `<module folder>/tables.ts`. */
const tables: readonly (readonly [data: string, module: string, constant: string, type: string])[] = [
  ['data/address-ranges.json', 'packages/core/src/address/address-ranges.gen.ts', 'addressRanges', 'AddressRangeTable'],
  ['data/resource-names.json', 'packages/core/src/naming/resource-names.gen.ts', 'resourceNames', 'ResourceNameTable'],
  ['data/subnets.json', 'packages/core/src/network/subnets.gen.ts', 'subnetFacts', 'SubnetTable'],
  ['data/private-dns-zones.json', 'packages/core/src/network/private-dns-zones.gen.ts', 'privateDnsZones', 'PrivateDnsZoneTable'],
  ['data/firewall-rules.json', 'packages/core/src/network/firewall-rules.gen.ts', 'firewallRules', 'FirewallRuleTable'],
  ['data/gateways.json', 'packages/core/src/network/gateways.gen.ts', 'gatewayFacts', 'GatewayTable'],
  ['data/regions.json', 'packages/core/src/region/regions.gen.ts', 'regionFacts', 'RegionTable'],
  ['data/models.json', 'packages/core/src/region/models.gen.ts', 'modelFacts', 'ModelTable'],
  ['data/gpu-regions.json', 'packages/core/src/region/gpu-regions.gen.ts', 'gpuRegions', 'GpuRegionTable'],
  ['data/placement.json', 'packages/core/src/region/placement.gen.ts', 'placementFacts', 'PlacementTable'],
  ['data/prices.json', 'packages/core/src/cost/prices.gen.ts', 'prices', 'PriceTable'],
  ['data/archetypes.json', 'packages/core/src/hierarchy/archetypes.gen.ts', 'archetypeFacts', 'ArchetypeTable'],
  ['data/ai-guardrails.json', 'packages/core/src/hierarchy/ai-guardrails.gen.ts', 'guardrailFacts', 'GuardrailTable'],
  ['data/golden-paths.json', 'packages/core/src/golden-path/golden-paths.gen.ts', 'goldenPathFacts', 'GoldenPathTable'],
  ['data/kubernetes.json', 'packages/core/src/golden-path/kubernetes/kubernetes.gen.ts', 'kubernetesFacts', 'KubernetesTable'],
  ['data/gpu-machines.json', 'packages/core/src/golden-path/paths/gpu-cluster/gpu-machines.gen.ts', 'gpuMachineFacts', 'GpuMachineTable'],
  ['data/recovery.json', 'packages/core/src/golden-path/recovery.gen.ts', 'recoveryFacts', 'RecoveryTable'],
  ['data/removal.json', 'packages/act/src/render/readme/removal.gen.ts', 'removalFacts', 'RemovalTable'],
  ['data/pipeline-tools.json', 'packages/act/src/render/pipeline/pipeline-tools.gen.ts', 'pipelineTools', 'PipelineToolTable'],
  [
    'data/terraform-provider.json',
    'packages/act/src/render/terraform/terraform-provider.gen.ts',
    'terraformProvider',
    'TerraformProviderTable',
  ],
]

function render(data: string, constant: string, type: string): string {
  const read: unknown = JSON.parse(readFileSync(data, 'utf8'))
  const { title, version, sources } = table.parse(read)
  const from = sources.map((one) => ` * - ${one.title} (${one.licence}, ${one.commit ?? one.date}): ${one.gives}`)
  return [
    `// Generated from data/${basename(data)} by scripts/gen-tables.ts. Do not edit.`,
    `import type { ${type} } from './tables.ts'`,
    '',
    `/**\n * ${title}, version ${version}. Sources:\n${from.join('\n')}\n */`,
    `export const ${constant}: ${type} = ${JSON.stringify(read)}`,
    '',
  ].join('\n')
}

/** Every table with its version, so that a landing zone can say what it was compiled with. */
function versions(all: readonly string[]): string {
  const rows = all.map((data) => {
    const { title, version } = table.parse(JSON.parse(readFileSync(data, 'utf8')))
    return `  ${JSON.stringify({ name: basename(data, '.json'), title, version })},`
  })
  return [
    '// Generated from data/ by scripts/gen-tables.ts. Do not edit.',
    '',
    '/** The fact tables of the landing zone: what each holds, and the day of its version. */',
    'export const factTables: readonly { readonly name: string; readonly title: string; readonly version: string }[] = [',
    ...rows,
    ']',
    '',
  ].join('\n')
}

const present = tables.filter(([data]) => existsSync(data))
emit(
  new Map([
    ...present.map(([data, module, constant, type]): [string, string] => [module, render(data, constant, type)]),
    ['packages/core/src/landing-zone/tables.gen.ts', versions(present.map(([data]) => data))],
  ]),
)
