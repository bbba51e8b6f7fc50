import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { RequestCheck } from '@fairway/core/api'
import { loadEstate } from '@fairway/core/engine'
import type { Estate } from '@fairway/core/estate'
import { diagnostic, DiagnosticError, hasErrors } from '@fairway/core/kernel'
import type { RequestDraft } from '@fairway/core/landing-zone'
import { readEstateDir } from '@fairway/observe'
import { checkDraft, commitRequest } from '@fairway/server'
import { dataClasses } from '@fairway/core/region'
import { Command } from 'commander'
import { openBackend } from '../../backend/open.ts'
import { systemClock } from '../../clock.ts'
import type { CommandContext } from '../../command-context.ts'
import { exitCode } from '../../exit-code.ts'
import type { Ask } from '../../init/answers.ts'
import { askAtTerminal, Cancelled } from '../../init/ask.ts'
import { tidy } from '../../init/questions.ts'
import { writeFiles } from '../../init/write-files.ts'
import { choiceOption, collect, locate, withEstateOptions, type EstateOptions } from '../../options.ts'
import { printDiagnostics } from '../../output/diagnostics.ts'
import type { Io } from '../../output/io.ts'
import { terminal } from '../../output/terminal.ts'
import { commitIn, formats, withChangeOptions, type ChangeOptions } from './options.ts'
import { parametersOf } from './parameters.ts'
import { personOf } from './person.ts'
import { questionsFor, type Answers, type Flag } from './questions.ts'
import { checkText, committedText } from './text.ts'

interface NewOptions extends EstateOptions, ChangeOptions, Partial<Record<Flag, string>> {
  readonly region?: readonly string[]
  readonly set?: readonly string[]
  readonly data?: readonly string[]
  readonly expires?: string
  readonly dryRun?: true
}

/** `fairway request new`: asks for a workload, checks it, and writes it into the estate or onto a branch. */
export const newCommand = (context: CommandContext): Command =>
  withChangeOptions(
    withEstateOptions(new Command('new').description('ask for a workload: asks at a terminal what no flag says, and checks it')),
  )
    .option('--path <name>', 'the golden path')
    .option('--name <name>', 'what the workload is to be called')
    .option('--application <name>', 'the application of the landing zone that it is built in')
    .option('--team <name>', 'the team that answers for it (default: that of the application)')
    .option('--environment <name>', 'the stage it runs in (default: that of the application)')
    .option('--region <region>', 'a region, the primary one first; may be given several times (default: those of the application)', collect)
    .option('--set <name=value>', 'a parameter, its value as JSON or text; may be given several times', collect)
    .option('--data <class>', `a class of the data that it works with: ${dataClasses.join(', ')}; may be given several times`, collect)
    .option('--budget <amount>', 'what it may cost in a month, such as "2500 EUR"')
    .option('--purpose <text>', 'what it is for')
    .option('--expires <day>', 'when it is to be removed')
    .option('--dry-run', 'only tell what it would come to')
    .addHelpText('after', HELP)
    .action(async (options: NewOptions) => {
      try {
        await run(context, options)
      } catch (error) {
        if (!(error instanceof Cancelled)) throw error
        context.io.err('nothing was written\n')
        context.exit(exitCode.interrupted)
      }
    })

const HELP = `
Nothing is written while something is wrong (1) or the own policies would deny it (2).
`

async function run({ io, exit }: CommandContext, options: NewOptions): Promise<void> {
  const format = choiceOption('--output', options.output, formats)
  const { estateDir, dataDir } = locate(options)
  const { files, diagnostics } = await readEstateDir(estateDir)
  if (hasErrors(diagnostics)) throw new DiagnosticError(diagnostics)
  const parameters = parametersOf(options.set ?? [])
  const mayAsk = io.interactive && process.stdin.isTTY && format === 'text'
  const answers = await answersTo(loadEstate(files).estate, options, mayAsk ? askAtTerminal : undefined)
  const requestedBy = await personOf(options.as, estateDir)
  const seen = existsSync(join(dataDir, 'journal')) ? await seenBy(io, options) : undefined
  const draft = draftOf(answers, options, parameters)
  const check = checkDraft(draft, {
    files,
    requestedBy,
    now: systemClock.now(),
    dataDir,
    ...(seen === undefined ? {} : { locked: seen.plan.lock, observed: seen.observed, deployed: seen.deployed }),
  })
  printDiagnostics(io, check.diagnostics)
  if (format === 'text') io.out(checkText(check, terminal(io, undefined).width))
  const refused = hasErrors(check.diagnostics)
  if (refused) exit(check.diagnostics.some(({ code }) => code === 'FW8610') ? exitCode.failed : exitCode.error)
  if (refused || options.dryRun === true) return void (format === 'json' && io.out(`${JSON.stringify(check, undefined, 2)}\n`))
  await keep({ io, format, estateDir, draft, check, requestedBy }, options)
}

interface Kept {
  readonly io: Io
  readonly format: (typeof formats)[number]
  readonly estateDir: string
  readonly draft: RequestDraft
  readonly check: RequestCheck
  readonly requestedBy: string
}

async function keep({ io, format, estateDir, draft, check, requestedBy }: Kept, options: NewOptions): Promise<void> {
  const where = commitIn(options, estateDir)
  if (where !== undefined) {
    const done = await commitRequest(draft, check, { ...where, requestedBy })
    io.out(format === 'json' ? `${JSON.stringify({ ...check, ...done }, undefined, 2)}\n` : `\n${committedText(done)}`)
    return
  }
  await writeFiles(estateDir, [{ path: check.path, text: check.yaml }])
  io.out(format === 'json' ? `${JSON.stringify(check, undefined, 2)}\n` : `\nwrote ${check.path}: commit it with the estate\n`)
}

/** What no flag says is asked, suggested by what was answered before; without anybody to ask, what nothing suggests is refused, all of it at once. */
async function answersTo(estate: Estate, options: NewOptions, ask: Ask | undefined): Promise<Answers> {
  const answers = new Map<Flag, string>()
  const missing: Flag[] = []
  for (const make of questionsFor(estate)) {
    const question = make(answers)
    const { flag, otherwise } = question
    const given = options[flag]
    if (given !== undefined) answers.set(flag, given)
    else if (ask !== undefined) answers.set(flag, tidy(question, await ask(question)))
    else if (otherwise === undefined) missing.push(flag)
    else answers.set(flag, otherwise)
  }
  if (missing.length === 0) return answers
  // Whose application it is would say the rest.
  const unsaid = missing.includes('application') ? missing.filter((flag) => flag !== 'team' && flag !== 'environment') : missing
  throw new DiagnosticError(
    unsaid.map((flag) => diagnostic('FW6006', `there is nobody to ask, and \`--${flag}\` is missing`, { help: EXAMPLE })),
  )
}

const EXAMPLE =
  'for example `fairway request new --path rag --application vision-dev --name answers --budget "900 EUR" --purpose "answers questions"`'

function draftOf(answers: Answers, { region, data, expires }: NewOptions, parameters: RequestDraft['parameters']): RequestDraft {
  const text = (flag: Flag): string => answers.get(flag) ?? ''
  const [amount = '', currency = ''] = text('budget').trim().split(/\s+/)
  const regions = listed(region)
  const classes = listed(data)
  return {
    name: text('name'),
    goldenPath: text('path'),
    team: text('team'),
    environment: text('environment'),
    application: text('application'),
    ...(regions.length === 0 ? {} : { regions }),
    parameters,
    budget: { monthly: { amount, currency: currency.toUpperCase() } },
    purpose: text('purpose'),
    ...(classes.length === 0 ? {} : { data: classes }),
    ...(expires === undefined ? {} : { expires }),
  }
}

const listed = (given: readonly string[] = []): readonly string[] => given.flatMap((one) => one.split(',')).map((one) => one.trim())

/** What whoever sees the world has planned around it, and what they saw. */
async function seenBy(io: Io, options: EstateOptions) {
  const backend = await openBackend(io, options)
  try {
    return await backend.landingZonePlan(undefined)
  } finally {
    await backend.close()
  }
}
