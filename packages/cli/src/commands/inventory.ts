import type { Page, ResourceQuery, ResourceRow } from '@fairway/core/engine'
import { Command } from 'commander'
import { openBackend } from '../backend/open.ts'
import { choiceOption, countOption, withEstateOptions, type EstateOptions } from '../options.ts'
import { printDiagnostics } from '../output/diagnostics.ts'
import { textTable } from '../output/table.ts'
import type { CommandContext } from '../command-context.ts'

const classes = [
  'training',
  'fine-tuning',
  'low-latency-inference',
  'batch-inference',
  'rag-retrieval',
  'development',
  'unknown',
  'none',
] as const
const iacStatuses = ['codified', 'unmanaged', 'drifted', 'ghost', 'child', 'ignored', 'undetermined'] as const

interface InventoryOptions extends EstateOptions {
  readonly type?: string[]
  readonly class?: string[]
  readonly iac?: string[]
  readonly owner?: string[]
  readonly text?: string
  readonly limit: string
  readonly cursor?: string
  readonly output: string
}

/** `fairway inventory`: the resources with class of work, code status and owner. */
export const inventoryCommand = ({ io }: CommandContext): Command =>
  withEstateOptions(new Command('inventory'))
    .option('--type <type...>', 'Azure resource types')
    .option('--class <class...>', classes.join(', '))
    .option('--iac <status...>', iacStatuses.join(', '))
    .option('--owner <team...>', 'names of teams')
    .option('--text <words>', 'words in name or id')
    .option('--limit <n>', 'rows a page, 1 to 500', '50')
    .option('--cursor <cursor>', 'where the next page begins')
    .option('-o, --output <format>', 'text or json', 'text')
    .action(async (options: InventoryOptions) => {
      const format = choiceOption('--output', options.output, ['text', 'json'])
      const query = queryOf(options)
      const limit = countOption('--limit', options.limit, 1, 500)
      const backend = await openBackend(io, options)
      try {
        printDiagnostics(io, backend.warnings)
        const page = await backend.resources(query, { limit, ...(options.cursor === undefined ? {} : { cursor: options.cursor }) })
        io.out(format === 'json' ? `${JSON.stringify(page, undefined, 2)}\n` : table(page))
      } finally {
        await backend.close()
      }
    })

function queryOf(options: InventoryOptions): ResourceQuery {
  return {
    ...(options.type === undefined ? {} : { type: options.type.map((one) => one.toLowerCase()) }),
    ...(options.class === undefined ? {} : { class: options.class.map((one) => choiceOption('--class', one, classes)) }),
    ...(options.iac === undefined ? {} : { iac: options.iac.map((one) => choiceOption('--iac', one, iacStatuses)) }),
    ...(options.owner === undefined ? {} : { owner: options.owner }),
    ...(options.text === undefined ? {} : { text: options.text }),
  }
}

function table(page: Page<ResourceRow>): string {
  const rows = page.items.map((one) => [one.name, one.type, one.class, one.iac, one.owner ?? '-', one.location ?? '-', String(one.fail)])
  const more = page.next === null ? '' : `next page: --cursor ${page.next}\n`
  return `${textTable(['name', 'type', 'class', 'iac', 'owner', 'region', 'fails'], rows)}${page.items.length} of ${page.total}\n${more}`
}
