import { stat } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import { allKinds, loadEstate } from '@fairway/core/engine'
import { dayOf, diagnostic, DiagnosticError, hasErrors, printable } from '@fairway/core/kernel'
import { initEstate, type InitAnswers } from '@fairway/core/organization'
import { readEstateDir } from '@fairway/observe'
import { Command, Option } from 'commander'
import { exitCode } from '../exit-code.ts'
import { answersFrom, checkGiven, completeAnswers, type Given } from '../init/answers.ts'
import { askAtTerminal, Cancelled } from '../init/ask.ts'
import { questions, type Flag, type Question } from '../init/questions.ts'
import { filesThere, writeFiles } from '../init/write-files.ts'
import type { CommandContext } from '../command-context.ts'

/** `fairway init [FOLDER]`: writes a small estate to begin with. Asks at a terminal; otherwise every answer is a flag. */
export function initCommand({ io, exit }: CommandContext): Command {
  const command = new Command('init')
    .description('write a small estate to begin with: asks at a terminal what no flag says, and never overwrites')
    .argument('[folder]', 'where to write it', '.')
  const flags = questions.map((question): [Flag, Option] => [question.flag, optionOf(question)])
  for (const [, option] of flags) command.addOption(option)
  command.option('-y, --yes', 'do not ask: take the default where no flag says otherwise')
  return command.action(async (folder: string, options: Readonly<Record<string, unknown>>) => {
    const given: Given = new Map(
      flags.flatMap(([flag, option]) => {
        const answer = options[option.attributeName()]
        return typeof answer === 'string' ? [[flag, answer]] : []
      }),
    )
    checkGiven(given)
    await refuseWhereEstateIs(resolve(folder))
    const mayAsk = io.interactive && process.stdin.isTTY && options['yes'] !== true
    try {
      const complete = await completeAnswers(given, mayAsk ? askAtTerminal : undefined)
      io.out(await write(folder, answersFrom(complete, new Date().toISOString())))
    } catch (error) {
      if (!(error instanceof Cancelled)) throw error
      io.err('nothing was written\n')
      exit(exitCode.interrupted)
    }
  })
}

function optionOf({ flag, value, about, otherwise = '', choices }: Question): Option {
  const values = choices === undefined ? '' : `: ${choices.join(', ')}`
  return new Option(`--${flag} ${value}`, `${about}${values}${otherwise === '' ? '' : ` (default: ${otherwise})`}`)
}

/** Before anything is asked: a second Organization beside a first one would make both wrong. */
async function refuseWhereEstateIs(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => undefined)
  if (found === undefined) return
  if (!found.isDirectory()) throw new DiagnosticError([diagnostic('FW6005', `\`${folder}\` is a file`, { help: 'choose a folder' })])
  const [first] = (await readEstateDir(folder)).files
  if (first === undefined) return
  const help = 'choose another folder, or add documents to this one'
  throw new DiagnosticError([diagnostic('FW6005', `\`${folder}\` has an estate already: \`${first.path}\``, { help })])
}

/** Writes the estate and gives what to say about it. */
async function write(folder: string, answers: InitAnswers): Promise<string> {
  const target = resolve(folder)
  const all = initEstate(answers, allKinds)
  const { diagnostics } = loadEstate(all.filter((file) => file.path.endsWith('.yaml')))
  if (hasErrors(diagnostics)) throw new DiagnosticError(diagnostics)
  const there = await filesThere(target, all)
  // Most folders under Git have one; nothing is lost when it stays as it is.
  const files = all.filter((file) => file.path !== IGNORE || !there.includes(IGNORE))
  const rivals = there.filter((path) => path !== IGNORE)
  if (rivals.length > 0) throw new DiagnosticError(rivals.map((path) => diagnostic('FW6005', `\`${path}\` is there already`)))
  await writeFiles(target, files)
  return nextSteps(printable(folder), files.length, answers, there.includes(IGNORE))
}

const IGNORE = '.gitignore'

function nextSteps(folder: string, count: number, answers: InitAnswers, keptIgnore: boolean): string {
  const isHere = relative('.', folder) === ''
  const where = isHere ? '' : ` --estate ${forShell(folder)}`
  const exports = `${isHere ? '' : `${forShell(folder)}/`}exports/${dayOf(answers.today)}`
  return [
    `wrote ${count} files${isHere ? '' : ` below ${folder}`}: the organisation, a team, its stages, a source, a self-assessment, and JSON Schemas for editors`,
    ...(keptIgnore ? ['`.gitignore` stays as it is: add the line `.fairway/`'] : []),
    '',
    'What to do now:',
    `  fairway validate${where}    # after every change`,
    `  mkdir -p ${exports}`,
    `  az graph query -q "resources" --first 1000 -o json > ${exports}/resources.json`,
    `  fairway scan${where}`,
    `  fairway assess${where}    # where you stand, and what to do next`,
    '',
  ].join('\n')
}

/** A path as a POSIX shell takes it for one word. */
const forShell = (path: string): string => (/^[\w./~:\\-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`)
