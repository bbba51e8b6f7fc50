import { stat } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { allKinds, loadEstate } from '@fairway/core/engine'
import type { EstateFile } from '@fairway/core/estate'
import { dayOf, diagnostic, DiagnosticError, hasErrors, printable, type Instant } from '@fairway/core/kernel'
import { compileLandingZone, initLandingZone } from '@fairway/core/landing-zone'
import { initEstate } from '@fairway/core/organization'
import { readEstateDir } from '@fairway/observe'
import { Command, Option } from 'commander'
import { exitCode } from '../exit-code.ts'
import { answersFrom, checkGiven, completeAnswers, type Ask } from '../init/answers.ts'
import { askAtTerminal, Cancelled } from '../init/ask.ts'
import { checkTogether, landingZoneAnswers } from '../init/landing-zone/answers.ts'
import { landingZoneQuestions } from '../init/landing-zone/questions.ts'
import { chosen } from '../init/landing-zone/said.ts'
import { questions, type Given, type Question } from '../init/questions.ts'
import { filesThere, writeFiles } from '../init/write-files.ts'
import type { CommandContext } from '../command-context.ts'
import { printDiagnostics } from '../output/diagnostics.ts'
import type { Io } from '../output/io.ts'

/** `fairway init [FOLDER]`: writes a small estate to begin with, or one with a landing zone. Asks at a terminal; otherwise every answer is a flag. */
export function initCommand({ io, exit }: CommandContext): Command {
  const command = new Command('init')
    .argument('[folder]', 'where to write it', '.')
    .option('--landing-zone', 'with a landing zone: where, how large, what is there already, what is built first')
  const flags = optionsOf([...questions, ...landingZoneQuestions])
  for (const [, option] of flags) command.addOption(option)
  command.option('-y, --yes', 'do not ask: take the default where no flag says otherwise')
  return command.action(async (folder: string, options: Readonly<Record<string, unknown>>) => {
    const given: Given = new Map(
      flags.flatMap(([flag, option]) => {
        const answer = options[option.attributeName()]
        return typeof answer === 'string' ? [[flag, answer]] : []
      }),
    )
    const mayAsk = io.interactive && process.stdin.isTTY && options['yes'] !== true
    const ask = mayAsk ? askAtTerminal : undefined
    const now = new Date().toISOString()
    const make = options['landingZone'] === true ? makeLandingZone : makeEstate
    try {
      io.out(await make(io, { folder, given, ask, now }))
    } catch (error) {
      if (!(error instanceof Cancelled)) throw error
      io.err('nothing was written\n')
      exit(exitCode.interrupted)
    }
  })
}

/** An option for each question; what both kinds of estate ask is one. */
function optionsOf(all: readonly Question[]): readonly (readonly [flag: string, option: Option])[] {
  const byFlag = new Map<string, Option>()
  for (const question of all) if (!byFlag.has(question.flag)) byFlag.set(question.flag, optionOf(question))
  return [...byFlag]
}

function optionOf({ flag, value, about, otherwise = '', choices }: Question): Option {
  const values = choices === undefined ? '' : `: ${choices.join(', ')}`
  return new Option(`--${flag} ${value}`, `${about}${values}${otherwise === '' ? '' : ` (default: ${otherwise})`}`)
}

/** What a run was told. */
interface Told {
  readonly folder: string
  readonly given: Given
  readonly ask: Ask | undefined
  readonly now: Instant
}

async function makeEstate(_: Io, { folder, given, ask, now }: Told): Promise<string> {
  checkGiven(given)
  const known: ReadonlySet<string> = new Set(questions.map(({ flag }) => flag))
  const foreign = [...given.keys()].filter((flag) => !known.has(flag))
  if (foreign.length > 0) throw new DiagnosticError(foreign.map((flag) => diagnostic('FW6010', `\`--${flag}\` is for \`--landing-zone\``)))
  await refuseWhereEstateIs(resolve(folder))
  const answers = answersFrom(await completeAnswers(given, ask), now)
  const files = initEstate(answers, allKinds)
  const { diagnostics } = loadEstate(documentsIn(files))
  if (hasErrors(diagnostics)) throw new DiagnosticError(diagnostics)
  const written = await write(folder, files)
  const { where, inside } = placesIn(folder)
  const exports = `${inside}exports/${dayOf(now)}`
  return [
    `wrote ${written.count} files${written.below}: the organisation, a team, its stages, a source, a self-assessment, and JSON Schemas for editors`,
    ...written.hints,
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

async function makeLandingZone(io: Io, { folder, given, ask, now }: Told): Promise<string> {
  checkGiven(given, landingZoneQuestions)
  await refuseWhereEstateIs(resolve(folder))
  const complete = await completeAnswers(given, ask, landingZoneQuestions)
  checkGiven(complete, landingZoneQuestions)
  checkTogether(given, complete)
  const answers = landingZoneAnswers(complete, now)
  const made = initLandingZone(answers, allKinds)
  const { estate, diagnostics } = loadEstate(documentsIn(made.files))
  const found = [...diagnostics, ...compileLandingZone({ estate, now }).diagnostics]
  if (hasErrors(found)) throw new DiagnosticError(found)
  // Which ids are still missing is said below, with the files to put them into.
  printDiagnostics(
    io,
    found.filter(({ code }) => code !== 'FW8621'),
  )
  const written = await write(folder, made.files)
  const { where, inside } = placesIn(folder)
  return [
    `wrote ${written.count} files${written.below}: a landing zone in ${answers.regions.join(' and ')}, with JSON Schemas for editors`,
    ...written.hints,
    '',
    chosen(answers, made),
    ...(made.placeholders.length === 0
      ? []
      : [
          'Before anything is deployed, put the ids of your subscriptions in place of placeholders:',
          ...made.placeholders.map((name) => `  ${inside}subscriptions/${name}.yaml`),
          '',
        ]),
    'What to do now:',
    `  fairway plan landing-zone${where}    # what would be built, what it costs, what is missing`,
    `  fairway render landing-zone${where} --out ${beside(folder)}    # Bicep, Terraform, Kubernetes, pipelines`,
    '',
  ].join('\n')
}

const documentsIn = (files: readonly EstateFile[]): readonly EstateFile[] => files.filter((file) => file.path.endsWith('.yaml'))

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

/** What was written, as it is told. */
interface Written {
  readonly count: number
  /** Where, unless it is here. */
  readonly below: string
  readonly hints: readonly string[]
}

/** Writes the files of an estate that was read without mistakes. */
async function write(folder: string, all: readonly EstateFile[]): Promise<Written> {
  const target = resolve(folder)
  const there = await filesThere(target, all)
  // Most folders under Git have one; nothing is lost when it stays as it is.
  const files = all.filter((file) => file.path !== IGNORE || !there.includes(IGNORE))
  const rivals = there.filter((path) => path !== IGNORE)
  if (rivals.length > 0) throw new DiagnosticError(rivals.map((path) => diagnostic('FW6005', `\`${path}\` is there already`)))
  await writeFiles(target, files)
  return {
    count: files.length,
    below: relative('.', folder) === '' ? '' : ` below ${printable(folder)}`,
    hints: there.includes(IGNORE) ? ['`.gitignore` stays as it is: add the line `.fairway/`'] : [],
  }
}

const IGNORE = '.gitignore'

/** How commands name the estate, and what stands before a path inside of it. */
function placesIn(folder: string): { readonly where: string; readonly inside: string } {
  if (relative('.', folder) === '') return { where: '', inside: '' }
  const name = forShell(printable(folder))
  return { where: ` --estate ${name}`, inside: `${name}/` }
}

/**
 * Where to render to, as commands name it. An estate called `estate` lies where the pipelines that are rendered look for it: in the repository
 * that they are the root of. Otherwise it is a folder beside the estate, or inside where that is here.
 */
function beside(folder: string): string {
  if (relative('.', folder) === '') return 'rendered'
  return forShell(printable(basename(folder) === 'estate' ? dirname(folder) : join(dirname(folder), 'rendered')))
}

/** A path as a POSIX shell takes it for one word. */
const forShell = (path: string): string => (/^[\w./~:\\-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`)
