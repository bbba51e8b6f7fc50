import { randomUUID } from 'node:crypto'
import { readFile, realpath, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { diagnostic, DiagnosticError } from '@fairway/core/kernel'
import { commitDecision, decidedFile, decisionOf, decisionProblems } from '@fairway/server'
import { Command } from 'commander'
import { systemClock } from '../../clock.ts'
import type { CommandContext } from '../../command-context.ts'
import { exitCode } from '../../exit-code.ts'
import { readLandingZone } from '../../landing-zone/read.ts'
import { choiceOption, withEstateOptions, type EstateOptions } from '../../options.ts'
import { printDiagnostics } from '../../output/diagnostics.ts'
import { foundIn } from './list.ts'
import { commitIn, formats, withChangeOptions, type ChangeOptions } from './options.ts'
import { personOf } from './person.ts'
import { requestNamed } from './show.ts'
import { committedText } from './text.ts'

interface DecideOptions extends EstateOptions, ChangeOptions {
  readonly comment?: string
}

const decisions = { approve: 'approved', reject: 'rejected' } as const

/** `fairway request approve|reject NAME`: writes down a decision, where whoever decides may. */
export const decideCommand = (context: CommandContext, verb: keyof typeof decisions): Command =>
  withChangeOptions(
    withEstateOptions(new Command(verb).description(`${verb} a request: a line in its file`).argument('<name>', 'the request')),
  )
    .option('--comment <text>', 'why')
    .addHelpText(
      'after',
      '\nEnds with 4 where whoever decides may not: their own request, or one that others decide on. Nothing is written then.\n',
    )
    .action(async (name: string, options: DecideOptions) => decide(context, decisions[verb], name, options))

async function decide(
  { io, exit }: CommandContext,
  decision: (typeof decisions)[keyof typeof decisions],
  name: string,
  options: DecideOptions,
): Promise<void> {
  const format = choiceOption('--output', options.output, formats)
  const read = await readLandingZone(io, options, { lenient: true })
  const { resolved, view } = requestNamed(foundIn(read), name)
  const person = await personOf(options.as, read.estateDir)
  const made = decisionOf(resolved, { person, decision, comment: options.comment }, systemClock.now())
  const problems = decisionProblems(resolved, made)
  if (problems.length > 0) {
    printDiagnostics(io, problems)
    const mayNot = problems.some(({ code }) => code === 'FW8408' || code === 'FW8416')
    exit(mayNot ? exitCode.notAllowed : exitCode.error)
    return
  }
  const where = commitIn(options, read.estateDir)
  if (where !== undefined) {
    const done = await commitDecision(resolved, made, where)
    io.out(format === 'json' ? `${JSON.stringify(done, undefined, 2)}\n` : committedText(done))
    return
  }
  const path = view.at.file
  const file = decidedFile({ path, text: await readFile(join(read.estateDir, path), 'utf8') }, resolved, made)
  await replace(join(read.estateDir, path), file.text)
  io.out(format === 'json' ? `${JSON.stringify({ name, path, decision: made }, undefined, 2)}\n` : `${path}: ${decision} by ${person}\n`)
}

/** In one step: whoever reads the file at this moment has the old or the new one. */
async function replace(path: string, text: string): Promise<void> {
  const target = await realpath(path)
  const beside = `${target}.${randomUUID()}.tmp`
  try {
    await writeFile(beside, text, { flag: 'wx' })
    await rename(beside, target)
  } catch (error) {
    await rm(beside, { force: true }).catch(() => {})
    const why = error instanceof Error ? error.message : String(error)
    throw new DiagnosticError([diagnostic('FW6008', `\`${path}\` could not be written`, { detail: why })])
  }
}
