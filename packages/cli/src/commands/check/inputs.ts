import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { diagnostic, DiagnosticError, hasErrors, printable, type Diagnostic } from '@fairway/core/kernel'
import { checkFileOf, pairParameters, readJsonText, type CheckFile, type CheckUnit } from '@fairway/core/policy'
import { findCheckFiles, readCheckFile } from '@fairway/observe'
import { compileBicep } from './bicep.ts'

/** Everything that is to be checked. */
export interface CheckInputs {
  readonly units: readonly CheckUnit[]
  readonly diagnostics: readonly Diagnostic[]
  /** A file that a template links to; it is then no deployment of its own. */
  readonly linked: (template: string, relativePath: string) => CheckFile | undefined
}

/** Reads what paths name. Errors of single files are diagnostics, so that the others are checked; FW7014 when nothing is left. */
export async function readInputs(paths: readonly string[], parameters: string | undefined, cwd: string): Promise<CheckInputs> {
  const found = await findCheckFiles(paths, cwd)
  const diagnostics: Diagnostic[] = [...found.diagnostics]
  const files: CheckFile[] = []
  const units: CheckUnit[] = []
  for (const one of found.files) {
    if (one.bicep) {
      try {
        units.push(await compileBicep(one))
      } catch (error) {
        if (!(error instanceof DiagnosticError)) throw error
        diagnostics.push(...error.diagnostics)
      }
      continue
    }
    const read = await readCheckFile(one)
    diagnostics.push(...read.diagnostics)
    if (read.file !== undefined) files.push(read.file)
  }
  const given = parameters === undefined ? undefined : parameterFile(parameters)
  const paired = pairParameters(files, given)
  if (given === undefined) diagnostics.push(...unpaired(files, paired))
  const all = [...paired, ...withoutTwins(units)]
  if (all.length === 0 && !hasErrors(diagnostics))
    diagnostics.push(diagnostic('FW7014', `nothing to check in ${paths.map((path) => `\`${printable(path)}\``).join(', ')}`))
  const linked = linkReader(cwd)
  return { units: withoutLinked(all, files), diagnostics, linked }
}

/** Parameter files that go with no template: whoever wrote them thinks that they are checked. */
function unpaired(files: readonly CheckFile[], units: readonly CheckUnit[]): readonly Diagnostic[] {
  const used = new Set(units.map((one) => one.parameters))
  return files
    .filter((one) => one.kind === 'parameters' && !used.has(one))
    .map(({ path }) =>
      diagnostic('FW7018', `\`${path}\` holds parameters and goes with no template`, {
        at: { file: path, line: 1, column: 1 },
        help: 'name it after its template (`main.parameters.json` beside `main.json`), or give it with `--parameters`',
      }),
    )
}

/** A parameter file in Bicep compiles the template that it names with it: the template alone would ask for its parameters. */
function withoutTwins(units: readonly CheckUnit[]): readonly CheckUnit[] {
  const named = new Set(
    units.filter((one) => one.parameters !== undefined).map((one) => one.file.path.replace(/\.bicepparam$/i, '').replace(/\.[\w-]+$/, '')),
  )
  return units.filter((one) => one.parameters !== undefined || !named.has(one.file.path.replace(/\.bicep$/i, '')))
}

function parameterFile(path: string): CheckFile {
  const text = textOf(path)
  const read = readJsonText(text)
  if (!read.ok) throw new DiagnosticError([diagnostic('FW7009', read.message, { at: { file: printable(path), ...read.place } })])
  return { path: printable(path), text, value: read.value, kind: 'parameters' }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new DiagnosticError([
      diagnostic('FW7014', `\`${printable(path)}\` cannot be read`, { detail: error instanceof Error ? error.message : String(error) }),
    ])
  }
}

const MAX_LINKED = 64 * 1024 * 1024

/** Reads linked templates from the folder of the template and below it, each once. What leads out of it is not there. */
function linkReader(cwd: string): CheckInputs['linked'] {
  const known = new Map<string, CheckFile | undefined>()
  return (template, relativePath) => {
    const folder = dirname(resolve(cwd, template))
    const path = resolve(folder, relativePath)
    if (known.has(path)) return known.get(path)
    const file = isBelow(folder, path) ? linkedFile(cwd, path) : undefined
    known.set(path, file)
    return file
  }
}

function isBelow(folder: string, path: string): boolean {
  if (!existsSync(path)) return false
  const way = relative(realpathSync(folder), realpathSync(path))
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

function linkedFile(cwd: string, path: string): CheckFile | undefined {
  const found = statSync(path)
  if (!found.isFile() || found.size > MAX_LINKED) return undefined
  return checkFileOf(printable(relative(cwd, path).split(sep).join('/')), readFileSync(path, 'utf8')).file
}

/** Templates that another one of the same run links to are checked as parts of it, with the parameters that it gives them. */
function withoutLinked(units: readonly CheckUnit[], files: readonly CheckFile[]): readonly CheckUnit[] {
  const linked = new Set<string>()
  for (const { path, text, kind } of files) {
    if (kind !== 'template' || !text.includes('relativePath')) continue
    for (const [, target = ''] of text.matchAll(/"relativePath"\s*:\s*"([^"[\\]{1,400})"/gi)) linked.add(joined(path, target))
  }
  return linked.size === 0 ? units : units.filter(({ file }) => !linked.has(file.path))
}

const joined = (template: string, target: string): string =>
  relative('.', resolve(dirname(template), target))
    .split(sep)
    .join('/')
