import type { FindingQuery, Page, StoredFinding } from '@fairway/core/engine'
import { diagnostic, DiagnosticError, didYouMean, severities, statuses } from '@fairway/core/kernel'
import { areaIds, controlById, controls } from '@fairway/core/readiness'
import { Command } from 'commander'
import type { Backend } from '../backend/backend.ts'
import { openBackend } from '../backend/open.ts'
import { choiceOption, countOption, withEstateOptions, type EstateOptions } from '../options.ts'
import { printDiagnostics } from '../output/diagnostics.ts'
import { textTable } from '../output/table.ts'
import type { CommandContext } from '../command-context.ts'

interface FindingsOptions extends EstateOptions {
  readonly status?: string[]
  readonly severity?: string[]
  readonly area?: string[]
  readonly owner?: string[]
  readonly control?: string[]
  readonly text?: string
  readonly limit: string
  readonly cursor?: string
  readonly output: string
}

/** `fairway findings`: the judgements of the last assessment, filtered and paged. */
export const findingsCommand = ({ io }: CommandContext): Command =>
  withEstateOptions(new Command('findings'))
    .option('--status <status...>', `${statuses.join(', ')} (default: fail)`)
    .option('--severity <severity...>', severities.join(', '))
    .option('--area <area...>', 'ids of areas')
    .option('--owner <team...>', 'names of teams')
    .option('--control <id...>', 'ids of controls')
    .option('--text <words>', 'words in subject, title or message')
    .option('--limit <n>', 'rows a page, 1 to 500', '50')
    .option('--cursor <cursor>', 'where the next page begins')
    .option('-o, --output <format>', 'text or json', 'text')
    .action(async (options: FindingsOptions) => {
      const format = choiceOption('--output', options.output, ['text', 'json'])
      const query = queryOf(options)
      const limit = countOption('--limit', options.limit, 1, 500)
      const backend = await openBackend(io, options)
      try {
        printDiagnostics(io, backend.warnings)
        const page = await backend.findings(query, { limit, ...(options.cursor === undefined ? {} : { cursor: options.cursor }) })
        if (page.total === 0 && options.status === undefined) io.err(await quiet(backend, query))
        io.out(format === 'json' ? `${JSON.stringify(page, undefined, 2)}\n` : table(page))
      } finally {
        await backend.close()
      }
    })

/** That nothing fails says little while much is unknown. */
async function quiet(backend: Backend, query: FindingQuery): Promise<string> {
  const { total } = await backend.findings({ ...query, status: ['unknown'] }, { limit: 1 })
  return total === 0 ? '' : `nothing fails, and ${total} ${total === 1 ? 'is' : 'are'} unknown: --status unknown lists them\n`
}

function ruleOption(id: string): string {
  if (controlById(id) !== undefined) return id
  const near = didYouMean(
    id,
    controls.map((one) => one.id),
  )
  throw new DiagnosticError([
    diagnostic('FW6003', `there is no control \`${id.slice(0, 80)}\``, { help: near ?? 'list them with `fairway controls list`' }),
  ])
}

function queryOf(options: FindingsOptions): FindingQuery {
  return {
    status: (options.status ?? ['fail']).map((one) => choiceOption('--status', one, statuses)),
    ...(options.severity === undefined ? {} : { severity: options.severity.map((one) => choiceOption('--severity', one, severities)) }),
    ...(options.area === undefined ? {} : { area: options.area.map((one) => choiceOption('--area', one, areaIds)) }),
    ...(options.owner === undefined ? {} : { owner: options.owner }),
    ...(options.control === undefined ? {} : { rule: options.control.map(ruleOption) }),
    ...(options.text === undefined ? {} : { text: options.text }),
  }
}

function table(page: Page<StoredFinding>): string {
  const rows = page.items.map((one) => [one.status, one.severity, one.rule, one.subjectName, one.owner ?? '-', one.message])
  const more = page.next === null ? '' : `next page: --cursor ${page.next}\n`
  return `${textTable(['status', 'severity', 'control', 'subject', 'owner', 'message'], rows, 70)}${page.items.length} of ${page.total}\n${more}`
}
