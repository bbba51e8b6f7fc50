import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { byText, diagnostic, DiagnosticError, didYouMean, isJsonObject, printable, type Json, type JsonObject } from '@fairway/core/kernel'
import { baselineEntries, entryOf, memberOf, type PolicyEntry } from '@fairway/core/policy'
import { openPulled } from '@fairway/store'
import { Command } from 'commander'
import type { CommandContext } from '../../command-context.ts'
import { choiceOption, countOption, withEstateOptions, type EstateOptions } from '../../options.ts'
import { printDiagnostics } from '../../output/diagnostics.ts'
import { textTable } from '../../output/table.ts'
import { readPolicies } from '../check/policies.ts'

interface ListOptions extends EstateOptions {
  readonly text?: string
  readonly kind?: string
  readonly from?: string
  readonly limit: string
  readonly output: string
}

/** A definition or initiative that is at hand, with where it is. */
interface Listed {
  readonly entry: Omit<PolicyEntry, 'digests'>
  readonly from: 'estate' | 'pulled' | 'baseline'
  readonly source: string
  readonly read: () => JsonObject
}

const kinds = { definition: 'PolicyDefinition', initiative: 'PolicyInitiative' } as const
const froms = ['estate', 'pulled', 'baseline'] as const

/** `fairway policy list`: the definitions and initiatives at hand. */
export const listCommand = ({ io }: CommandContext): Command =>
  withEstateOptions(new Command('list').description('list the definitions and initiatives of the estate, those pulled, and the baseline'))
    .option('--text <words>', 'words in the name, title or category')
    .option('--kind <kind>', Object.keys(kinds).join(', '))
    .option('--from <where>', froms.join(', '))
    .option('--limit <n>', 'rows, 1 to 100000', '50')
    .option('-o, --output <format>', 'text or json', 'text')
    .action(async (options: ListOptions) => {
      const format = choiceOption('--output', options.output, ['text', 'json'])
      const limit = countOption('--limit', options.limit, 1, 100_000)
      const kind = options.kind === undefined ? undefined : kinds[choiceOption('--kind', options.kind, ['definition', 'initiative'])]
      const from = options.from === undefined ? undefined : choiceOption('--from', options.from, froms)
      const words = (options.text ?? '')
        .toLowerCase()
        .split(/\s+/)
        .filter((word) => word !== '')
      await withPolicies(io, options, (all) => {
        const found = all.filter(
          (one) => (kind === undefined || one.entry.kind === kind) && (from === undefined || one.from === from) && hasWords(one, words),
        )
        const shown = found.slice(0, limit)
        io.out(
          format === 'json'
            ? `${JSON.stringify({ items: shown.map(({ entry, from: where, source }) => ({ ...entry, from: where, source })), total: found.length }, undefined, 2)}\n`
            : `${table(shown)}${shown.length} of ${found.length}\n`,
        )
      })
    })

/** `fairway policy show NAME`: one of them, as it is written. */
export const showCommand = ({ io }: CommandContext): Command =>
  withEstateOptions(new Command('show').description('print a definition or initiative as it is written'))
    .argument('<name>', 'a name, an id, or a title')
    .option('-o, --output <format>', 'text or json', 'text')
    .action(async (name: string, options: EstateOptions & { readonly output: string }) => {
      const format = choiceOption('--output', options.output, ['text', 'json'])
      await withPolicies(io, options, (all) => {
        const wanted = name.toLowerCase()
        const found = all.find(({ entry }) => [entry.name, entry.id, entry.displayName].some((text) => text.toLowerCase() === wanted))
        if (found === undefined) {
          const near = didYouMean(
            name,
            all.slice(0, 20_000).map(({ entry }) => entry.name),
          )
          throw new DiagnosticError([
            diagnostic(
              'FW7016',
              `nobody has a definition or an initiative \`${printable(name.slice(0, 200))}\``,
              near === undefined ? {} : { help: near },
            ),
          ])
        }
        io.out(format === 'json' ? `${JSON.stringify(found.read(), undefined, 2)}\n` : described(found))
      })
    })

async function withPolicies(io: CommandContext['io'], options: EstateOptions, work: (all: readonly Listed[]) => void): Promise<void> {
  const estateDir = resolve(options.estate)
  const dataDir = options.dataDir === undefined || options.dataDir === '' ? join(estateDir, '.fairway') : resolve(options.dataDir)
  const policies = await readPolicies({ estateDir, dataDir, folders: [] })
  const pulled = existsSync(dataDir) ? openPulled(dataDir) : undefined
  try {
    printDiagnostics(io, policies.diagnostics)
    const own = policies.sources(undefined).documents.flatMap((one): readonly Listed[] => {
      if (one.kind !== 'PolicyDefinition' && one.kind !== 'PolicyInitiative') return []
      const { digests: _digests, ...entry } = entryOf(one.kind, one.name, one.body, () => '')
      return [{ entry, from: 'estate', source: `${one.at.file}:${one.at.line}`, read: () => one.body }]
    })
    const kept = (pulled?.entries ?? []).map(({ digests: _digests, ...entry }): Listed => {
      const source = pulled?.pulls.length === 1 ? (pulled.pulls[0]?.name ?? 'pulled') : 'pulled'
      return { entry, from: 'pulled', source, read: () => pulled?.find(entry.kind, entry.name)?.body ?? {} }
    })
    const baseline = baselineEntries().map(({ entry, body }): Listed => ({ entry, from: 'baseline', source: 'baseline', read: () => body }))
    const inOrder = (list: readonly Listed[]): readonly Listed[] =>
      list.toSorted((a, b) => byText(a.entry.displayName, b.entry.displayName) || byText(a.entry.name, b.entry.name))
    work([...inOrder(own), ...inOrder(kept), ...inOrder(baseline)])
  } finally {
    pulled?.close()
    policies.close()
  }
}

const hasWords = ({ entry }: Listed, words: readonly string[]): boolean => {
  const text = `${entry.name} ${entry.displayName} ${entry.category ?? ''}`.toLowerCase()
  return words.every((word) => text.includes(word))
}

const table = (rows: readonly Listed[]): string =>
  textTable(
    ['name', 'title', 'category', 'version', 'effect', 'from'],
    rows.map(({ entry, from }) => [
      entry.name,
      entry.displayName,
      entry.category ?? '-',
      entry.version ?? '-',
      entry.kind === 'PolicyInitiative' ? `${entry.members} definitions` : (entry.effect ?? '-'),
      from,
    ]),
    60,
  )

function described({ entry, source, read }: Listed): string {
  const body = read()
  const properties: Json | undefined = memberOf(body, 'properties')
  const description = isJsonObject(properties) ? memberOf(properties, 'description') : undefined
  const lines = [
    entry.displayName,
    ...(typeof description === 'string' ? [description] : []),
    '',
    `name      ${entry.name}`,
    `id        ${entry.id}`,
    `kind      ${entry.kind === 'PolicyInitiative' ? `initiative of ${entry.members} definitions` : `definition, mode ${entry.mode ?? 'Indexed'}, effect ${entry.effect ?? '-'}`}`,
    `version   ${entry.version ?? '-'}${entry.deprecated ? ', deprecated' : ''}`,
    `category  ${entry.category ?? '-'}`,
    `from      ${source}`,
    '',
    JSON.stringify(properties ?? body, undefined, 2),
    '',
  ]
  return printable(lines.join('\n'))
}
