import { diagnostic, DiagnosticError, type Diagnostic } from '@fairway/core/kernel'
import { Command, CommanderError } from 'commander'
import type { CommandContext } from './command-context.ts'
import { commandsFor } from './commands.ts'
import { exitCode } from './exit-code.ts'
import { printDiagnostics } from './output/diagnostics.ts'
import { processIo, type Io } from './output/io.ts'
import { VERSION } from './version.ts'

/** Runs the command line and gives the exit code. `argv` is the process's: the first two entries are skipped. */
export async function runCli(argv: readonly string[], io: Io = processIo()): Promise<number> {
  let code: number = exitCode.ok
  const context: CommandContext = { io, exit: (wanted) => void (code = wanted) }
  try {
    const program = await buildProgram(argv.slice(2), context)
    await program.parseAsync([...argv])
  } catch (error) {
    code = report(io, error)
  }
  return code
}

async function buildProgram(words: readonly string[], context: CommandContext): Promise<Command> {
  const { io } = context
  const program = new Command('fairway')
    .description('Takes an organisation from "let\'s use AI" to a governed AI platform on Azure and Kubernetes.')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand(false)
    .configureOutput({
      writeOut: (text) => io.out(text),
      writeErr: (text) => io.err(text),
      outputError: (text) => printDiagnostics(io, [misunderstood(text)]),
    })
    .showSuggestionAfterError()
    .addHelpText('after', EXAMPLES)
  for (const command of await commandsFor(words, context)) program.addCommand(command)
  program.addCommand(helpCommand(program))
  for (const command of [program, ...program.commands.flatMap((one) => [one, ...one.commands])])
    command.exitOverride().configureOutput(program.configureOutput())
  return program
}

/** `fairway help [COMMAND...]`: as deep as commands go, where commander's own knows the first word and passes over what it does not know. */
const helpCommand = (program: Command): Command =>
  new Command('help')
    .description('print help for a command')
    .argument('[command...]')
    .action((words: readonly string[]) => {
      let asked = program
      for (const word of words)
        asked = asked.commands.find((one) => one.name() === word) ?? program.error(`unknown command '${words.join(' ')}'`)
      asked.help()
    })

/** What commander says of a command line, as a diagnostic: its first line is the mistake, the second a near name. */
function misunderstood(text: string): Diagnostic {
  const [mistake = '', near = ''] = text.trim().split('\n')
  const help = /^\(Did you mean (.+)\?\)$/.exec(near)?.[1]
  return diagnostic(
    'FW6011',
    mistake.replace(/^error: /, '').replace(/\.$/, ''),
    help === undefined ? {} : { help: `did you mean \`${help}\`?` },
  )
}

const EXAMPLES = `
Examples:
  fairway init my-estate            write a small estate to begin with
  fairway scan --estate my-estate   read the exports it names
  fairway assess                    where the organisation stands, and why
  fairway serve                     the console at a loopback address
  fairway check main.json           what Azure Policy would deny, before it is deployed
  fairway init --landing-zone zone  a landing zone to begin with: then plan, render
`

/** Prints what went wrong: mistakes as diagnostics, defects with their stack so that they can be reported. */
function report(io: Io, error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.ok : exitCode.error
  if (error instanceof DiagnosticError) {
    printDiagnostics(io, error.diagnostics)
    return exitCode.error
  }
  if (error instanceof Error && error.name === 'AbortError') {
    io.err('interrupted: what was acknowledged is kept, run the command again to go on\n')
    return exitCode.interrupted
  }
  io.err(`a defect of fairway, please report it: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  return exitCode.error
}
