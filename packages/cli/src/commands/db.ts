import { DiagnosticError, hasErrors } from '@fairway/core/kernel'
import { rebuild } from '@fairway/store'
import { Command } from 'commander'
import { systemClock } from '../clock.ts'
import { exitCode } from '../exit-code.ts'
import { locate, withEstateOptions, type EstateOptions } from '../options.ts'
import { counted } from '../output/counted.ts'
import { printDiagnostics } from '../output/diagnostics.ts'
import type { CommandContext } from '../command-context.ts'

/** `fairway db rebuild`: makes the database again from the journal and the segments. */
export const dbCommand = ({ io, exit }: CommandContext): Command => {
  const command = new Command('db')
  withEstateOptions(command.command('rebuild').description('make the database again from the journal and the snapshots')).action(
    async (options: EstateOptions) => {
      const { dataDir, databaseUrl } = locate(options)
      const opened = await rebuild({ dataDir, clock: systemClock, ...(databaseUrl === undefined ? {} : { databaseUrl }) })
      if (!opened.ok) throw new DiagnosticError([opened.error])
      printDiagnostics(io, opened.value.warnings)
      const { total } = await opened.value.facts.scans({ limit: 1 })
      await opened.value.close()
      io.out(`rebuilt: ${counted(total, 'scan')}\n`)
      if (hasErrors(opened.value.warnings)) exit(exitCode.error)
    },
  )
  return command
}
