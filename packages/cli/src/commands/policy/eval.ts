import { dirname } from 'node:path'
import { evaluateCase } from '@fairway/arm/policy'
import { diagnostic, DiagnosticError, isJsonObject, printable, type Json } from '@fairway/core/kernel'
import { readCase, readJsonText, type EvalResult, type PolicyCase } from '@fairway/core/policy'
import { Command } from 'commander'
import type { CommandContext } from '../../command-context.ts'
import { choiceOption } from '../../options.ts'
import { counted } from '../../output/counted.ts'
import type { Io } from '../../output/io.ts'
import { LineTooLong, linesOf } from '../../output/lines.ts'
import { AliasFiles, jsonFile } from './case-files.ts'

interface EvalOptions {
  readonly definition?: string
  readonly resource?: string
  readonly parameters?: string
  readonly context?: string
  readonly related?: string
  readonly apiVersion?: string
  readonly aliases?: string
  readonly batch?: string
  readonly output: string
}

/** A line of a batch: a large definition, a large resource and a table of aliases fit in. */
const MAX_LINE = 64 * 1024 * 1024

/** `fairway policy eval`: one resource under one definition, or a stream of such cases. Needs no estate and reads no facts. */
export const evalCommand = ({ io }: CommandContext): Command =>
  new Command('eval')
    .description('judge one resource under one definition, or a stream of cases')
    .option('--definition <file>', 'a policy definition, or its rule of `if` and `then`')
    .option('--resource <file>', 'a resource in the form of Azure Resource Manager')
    .option('--parameters <file>', 'values by name, or `{name: {value}}`')
    .option('--context <file>', '`{subscription, resourceGroup, requestContext, utcNow}`')
    .option('--related <file>', 'the related resources that there are: a list; without it nobody looked')
    .option('--api-version <version>', 'the API version of the request')
    .option('--aliases <file>', "aliases in Azure's own form, before the built-in ones")
    .option('--batch <file>', 'cases as lines of JSON, `-` for standard input; prints a line of JSON for each')
    .option('-o, --output <format>', 'text or json', 'text')
    .addHelpText('after', HELP)
    .action(async (options: EvalOptions) => {
      const format = choiceOption('--output', options.output, ['text', 'json'])
      if (options.batch !== undefined) return batch(io, options.batch, options.aliases)
      const result = evaluate(caseOf(options), new AliasFiles('.'))
      io.out(format === 'json' ? `${JSON.stringify(result, undefined, 2)}\n` : told(result))
    })

const HELP = `
A line of a batch is {"id", "definition" or "policyRule", "resource", "parameters", "context", "related", "apiVersion", "aliases"}; objects may
be JSON text, aliases a list, {"value": [...]} or a path. For each one line is printed: {"id", "effect" or null, "state", "error"?}. State is
NotApplicable, Compliant, NonCompliant, Unknown or Error. A line that is no case gives state Error, and the next one is read.
`

function caseOf({ definition, resource, ...options }: EvalOptions): PolicyCase {
  if (definition === undefined || resource === undefined) {
    const missing = definition === undefined ? '--definition' : '--resource'
    throw new DiagnosticError([diagnostic('FW7017', `\`${missing}\` is missing`)])
  }
  const judged = jsonFile(resource)
  if (isTemplate(judged)) {
    const help = `Check it with \`fairway check ${printable(resource)} --policies ${printable(definition)} --assign '*'\`, or give one resource of it.`
    throw new DiagnosticError([diagnostic('FW7017', `\`${printable(resource)}\` is a template and no resource`, { help })])
  }
  const files = ['parameters', 'context', 'related', 'aliases'] as const
  const read = readCase({
    definition: jsonFile(definition),
    resource: judged,
    ...(options.apiVersion === undefined ? {} : { apiVersion: options.apiVersion }),
    ...Object.fromEntries(files.flatMap((name) => (options[name] === undefined ? [] : [[name, jsonFile(options[name])]]))),
  })
  if (!read.ok) throw new DiagnosticError([diagnostic('FW7017', read.message)])
  return read.value
}

/** A template has resources; no resource but a nested child's parent has, and that has a type. */
const isTemplate = (json: Json): boolean => isJsonObject(json) && json['type'] === undefined && json['resources'] !== undefined

function evaluate({ id, definition, aliases, ...rest }: PolicyCase, files: AliasFiles): EvalResult {
  const rule = Object.keys(definition).some((key) => key.toLowerCase() === 'if')
  const table = aliases === undefined ? {} : { aliases: files.resolve(aliases) }
  const { effect, state, details, error } = evaluateCase({ ...rest, ...table, ...(rule ? { policyRule: definition } : { definition }) })
  return {
    id,
    effect,
    state,
    ...(details === undefined ? {} : { details: plain(details) }),
    ...(error === undefined ? {} : { error: error.message, code: error.code }),
  }
}

/** Values of the engine as JSON: what is unknown shows itself. */
const plain = (value: unknown): Json => JSON.parse(JSON.stringify(value))

async function batch(io: Io, path: string, aliases: string | undefined): Promise<void> {
  const files = new AliasFiles(path === '-' ? '.' : dirname(path))
  const common = aliases === undefined ? undefined : jsonFile(aliases)
  let line = 0
  let bad = 0
  let pending = ''
  for await (const text of readable(path)) {
    line++
    if (typeof text === 'string' && text.trim() === '') continue
    const result = evaluateLine(text, { line, files, common })
    if (result.line !== undefined) bad++
    pending += `${JSON.stringify(result)}\n`
    if (pending.length > 64 * 1024) {
      io.out(pending)
      pending = ''
    }
  }
  io.out(pending)
  if (bad > 0) io.err(`${counted(bad, 'line')} could not be evaluated; each has an \`error\`\n`)
}

async function* readable(path: string): ReturnType<typeof linesOf> {
  try {
    yield* linesOf(path, MAX_LINE)
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error
    throw new DiagnosticError([diagnostic('FW7017', `\`${printable(path)}\` cannot be read`, { detail: error.message })])
  }
}

interface LineContext {
  readonly line: number
  readonly files: AliasFiles
  readonly common: Json | undefined
}

function evaluateLine(text: string | LineTooLong, { line, files, common }: LineContext): EvalResult {
  const refused = (id: Json, error: string): EvalResult => ({ id, effect: null, state: 'Error', error, line })
  if (text instanceof LineTooLong) return refused(null, `the line is longer than ${MAX_LINE / 1024 / 1024} MB`)
  const json = readJsonText(text)
  if (!json.ok) return refused(null, `not JSON: ${json.message}`)
  const read = readCase(json.value)
  if (!read.ok) return refused(read.id, read.message)
  try {
    return evaluate(common === undefined || read.value.aliases !== undefined ? read.value : { ...read.value, aliases: common }, files)
  } catch (error) {
    if (error instanceof DiagnosticError) return refused(read.value.id, error.diagnostics.map((one) => one.summary).join('; '))
    // One case that hits a defect must not take the others with it.
    return refused(read.value.id, `a defect of fairway: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function told({ effect, state, details, error, code }: EvalResult): string {
  const lines = [`state   ${state}`, `effect  ${effect ?? 'none'}`]
  if (error !== undefined) lines.push(`error   ${printable(error)} (${code ?? ''})`)
  if (details !== undefined) lines.push('', printable(JSON.stringify(details, undefined, 2)))
  return `${lines.join('\n')}\n`
}
