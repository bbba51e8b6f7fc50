import { spawn } from 'node:child_process'
import { diagnostic, DiagnosticError, isJsonObject, printable } from '@fairway/core/kernel'
import { checkFileOf, type CheckUnit } from '@fairway/core/policy'
import { readCheckText, type FoundCheckFile } from '@fairway/observe'

const TWO_MINUTES = 120_000
/** What a compiler may print: a template and its parameters. */
const MAX_OUTPUT = 256 * 1024 * 1024

/** How the compiler is called: by itself, or as a part of the Azure command line. */
const compilers = [
  { command: 'bicep', build: (file: string) => ['build', file, '--stdout'], params: (file: string) => ['build-params', file, '--stdout'] },
  {
    command: process.platform === 'win32' ? 'az.cmd' : 'az',
    build: (file: string) => ['bicep', 'build', '--file', file, '--stdout'],
    params: (file: string) => ['bicep', 'build-params', '--file', file, '--stdout'],
  },
] as const

/** Compiles a Bicep file, or a parameter file with the template that it names. Errors: FW7012 without a compiler, FW7013 with what it says. */
export async function compileBicep(found: FoundCheckFile): Promise<CheckUnit> {
  const isParameters = /\.bicepparam$/i.test(found.absolute)
  const output = await compiled(found, isParameters)
  const bicep = isParameters ? '' : await readCheckText(found)
  if (!isParameters) return { file: fileOf(found, output, bicep) }
  const parts: unknown = JSON.parse(output)
  const template = isJsonObject(parts) ? parts['templateJson'] : undefined
  const parameters = isJsonObject(parts) ? parts['parametersJson'] : undefined
  if (typeof template !== 'string') throw failed(found, 'the compiler gave no template for the parameters')
  const read = typeof parameters === 'string' ? checkFileOf(found.path, parameters).file : undefined
  return { file: fileOf(found, template, bicep), ...(read === undefined ? {} : { parameters: read }) }
}

function fileOf(found: FoundCheckFile, text: string, bicep: string): CheckUnit['file'] {
  const { file } = checkFileOf(found.path, text)
  if (file === undefined) throw failed(found, 'the compiler gave no template')
  return { ...file, bicep }
}

async function compiled(found: FoundCheckFile, isParameters: boolean): Promise<string> {
  for (const { command, build, params } of compilers) {
    const run = await ran(command, isParameters ? params(found.absolute) : build(found.absolute))
    if (run === undefined) continue
    if (run.code !== 0) throw failed(found, run.said)
    return run.out
  }
  throw new DiagnosticError([
    diagnostic('FW7012', `\`${found.path}\` cannot be compiled: neither \`bicep\` nor \`az\` is installed`, {
      at: { file: found.path, line: 1, column: 1 },
    }),
  ])
}

const failed = (found: FoundCheckFile, said: string): DiagnosticError =>
  new DiagnosticError([
    diagnostic('FW7013', `\`${found.path}\` cannot be compiled`, {
      at: { file: found.path, line: 1, column: 1 },
      ...(said === '' ? {} : { detail: printable(said) }),
    }),
  ])

/** What a command printed; `undefined` when there is no such command. */
function ran(
  command: string,
  args: readonly string[],
): Promise<{ readonly code: number; readonly out: string; readonly said: string } | undefined> {
  return new Promise((resolve) => {
    const child = spawn(command, [...args], { stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' })
    const chunks: Buffer[] = []
    let bytes = 0
    let said = ''
    const timer = setTimeout(() => {
      said = 'it took longer than two minutes'
      child.kill('SIGKILL')
    }, TWO_MINUTES)
    child.stdout.on('data', (chunk: Buffer) => {
      bytes += chunk.length
      if (bytes <= MAX_OUTPUT) chunks.push(chunk)
      else child.kill('SIGKILL')
    })
    child.stderr.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4000)))
    child.on('error', () => {
      clearTimeout(timer)
      resolve(undefined)
    })
    child.on('close', (code) => {
      clearTimeout(timer)
      resolve({ code: code ?? -1, out: Buffer.concat(chunks).toString('utf8'), said: said.trim() })
    })
  })
}
