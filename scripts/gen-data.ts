/** Turns the fact tables in data/ into typed modules of the core. `--check` fails when a committed module is stale. */
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { emit } from './generated.ts'

const purpose = z.enum(['training', 'fine-tuning', 'inference', 'visualisation'])
const price = z.string().regex(/^\d+(\.\d+)?$/)

const gpuSizes = z.strictObject({
  title: z.string(),
  sources: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      url: z.url(),
      commit: z
        .string()
        .regex(/^[0-9a-f]{40}$/)
        .optional(),
      date: z.string(),
      licence: z.string(),
      gives: z.string(),
    }),
  ),
  prices: z.strictObject({
    currency: z.string().length(3),
    unit: z.literal('hour'),
    region: z.string(),
    model: z.string(),
    source: z.string(),
  }),
  families: z.array(
    z.strictObject({
      id: z.string(),
      quota: z.string().optional(),
      label: z.string(),
      accelerator: z.string(),
      vendor: z.enum(['NVIDIA', 'AMD']),
      suits: z.array(purpose).min(1),
      pattern: z.string(),
      retirement: z.strictObject({ date: z.iso.date(), source: z.string() }).optional(),
      replacedBy: z.string().optional(),
    }),
  ),
  sizes: z.array(
    z.strictObject({
      name: z.string().regex(/^Standard_N/),
      family: z.string(),
      gpus: z.number().positive(),
      gpuMemoryGiB: z.number().positive(),
      vcpus: z.number().int().positive(),
      memoryGiB: z.number().positive(),
      usdPerHour: price.optional(),
      spotUsdPerHour: price.optional(),
    }),
  ),
})

interface Table {
  readonly data: string
  readonly module: string
  readonly render: (text: string) => string
}

const tables: readonly Table[] = [
  { data: 'data/gpu-sizes.json', module: 'packages/core/src/inventory/gpu-sizes.gen.ts', render: renderGpuSizes },
]

function renderGpuSizes(text: string): string {
  const table = gpuSizes.parse(JSON.parse(text))
  requireReferences(table)
  const sources = table.sources.map((s) => ` * - ${s.title} (${s.licence}, ${s.commit ?? s.date}): ${s.gives}`)
  const rows = (items: readonly object[]): string => items.map((item) => `  ${JSON.stringify(item)},\n`).join('')
  return [
    '// Generated from data/gpu-sizes.json by scripts/gen-data.ts. Do not edit.',
    "import type { GpuFamilyFacts, GpuSizeFacts } from './gpu-facts.ts'",
    '',
    `/**\n * ${table.title}: the families. Sources:\n${sources.join('\n')}\n */`,
    `export const gpuFamilies: readonly GpuFamilyFacts[] = [\n${rows(table.families)}]`,
    '',
    `/** ${table.title}. Prices: ${table.prices.model}, ${table.prices.currency} an ${table.prices.unit}, ${table.prices.region}. */`,
    `export const gpuSizes: readonly GpuSizeFacts[] = [\n${rows(table.sizes)}]`,
    '',
  ].join('\n')
}

/** A family or source that is named but not in the table would otherwise surface as a missing detail much later. */
function requireReferences(table: z.infer<typeof gpuSizes>): void {
  const families = new Set(table.families.map((family) => family.id))
  const sources = new Set(table.sources.map((source) => source.id))
  const missing = [
    ...table.sizes.filter((size) => !families.has(size.family)).map((size) => `size ${size.name}: no family ${size.family}`),
    ...table.families
      .filter((family) => family.replacedBy !== undefined && !families.has(family.replacedBy))
      .map((family) => `family ${family.id}: replaced by unknown ${family.replacedBy ?? ''}`),
    ...table.families
      .filter((family) => family.retirement !== undefined && !sources.has(family.retirement.source))
      .map((family) => `family ${family.id}: unknown source ${family.retirement?.source ?? ''}`),
    ...table.families.filter((family) => !family.pattern.startsWith('^')).map((family) => `family ${family.id}: unanchored pattern`),
  ]
  if (missing.length > 0) throw new Error(`data/gpu-sizes.json: ${missing.join('; ')}`)
}

emit(new Map(tables.map((table) => [table.module, table.render(readFileSync(table.data, 'utf8'))])))
