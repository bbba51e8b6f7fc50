import { access } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { diagnostic, DiagnosticError } from '@fairway/core/kernel'
import { verifyJournal } from '@fairway/store'
import { Command } from 'commander'
import { exitCode } from '../exit-code.ts'
import { choiceOption, locate, withEstateOptions, type EstateOptions } from '../options.ts'
import { counted } from '../output/counted.ts'
import type { CommandContext } from '../command-context.ts'

/** `fairway audit verify`: recomputes the journal's chain, without a database and without the server. */
export const auditCommand = ({ io, exit }: CommandContext): Command => {
  const command = new Command('audit')
  withEstateOptions(command.command('verify').description('recompute the chain and name every fault'))
    .option('--export <dir>', 'a copy of a data directory, in place of the one in use')
    .option('-o, --output <format>', 'text or json', 'text')
    .action(async (options: EstateOptions & { export?: string; output: string }) => {
      const format = choiceOption('--output', options.output, ['text', 'json'])
      const folder = options.export === undefined ? locate(options).dataDir : resolve(options.export)
      await mustHoldJournal(folder)
      const result = await verifyJournal(folder)
      if (format === 'json') io.out(`${JSON.stringify(result, undefined, 2)}\n`)
      else {
        for (const fault of result.faults) io.out(`${fault.file}: record ${fault.seq}: ${fault.problem}\n`)
        const verdict = result.faults.length === 0 ? 'chain intact' : counted(result.faults.length, 'fault')
        io.out(`${verdict}: ${counted(result.records, 'record')}, head ${result.head}\n`)
      }
      if (result.faults.length > 0) exit(exitCode.failed)
    })
  return command
}

async function mustHoldJournal(folder: string): Promise<void> {
  const journal = await access(join(folder, 'journal')).then(
    () => true,
    () => false,
  )
  const segment = await access(join(folder, '00000001.ndjson')).then(
    () => true,
    () => false,
  )
  if (!journal && !segment) throw new DiagnosticError([diagnostic('FW6009', `there is no journal in \`${folder}\``)])
}
