import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { DiagnosticError } from '@fairway/core/kernel'
import { openWorkspace, startServer } from '@fairway/server'
import { Command } from 'commander'
import { systemClock } from '../clock.ts'
import { countOption, locate, withEstateOptions, type EstateOptions } from '../options.ts'
import { printDiagnostics } from '../output/diagnostics.ts'
import type { CommandContext } from '../command-context.ts'
import { VERSION } from '../version.ts'

interface ServeOptions extends EstateOptions {
  readonly port: string
  readonly schedule?: string
  readonly person?: string
}

/** `fairway serve`: the HTTP API and the console at a loopback address, until it is told to stop. */
export const serveCommand = ({ io }: CommandContext): Command =>
  withEstateOptions(new Command('serve'))
    .option('--port <n>', 'the port; 0 takes a free one', '7400')
    .option('--schedule <cron>', 'scan and judge again at these times, such as "0 6 * * *"')
    .option('--person <name>', 'who signs in with the printed link (default: the account that runs this)')
    .action(async (options: ServeOptions) => {
      const port = countOption('--port', options.port, 0, 65_535)
      const workspace = await openWorkspace({ ...locate(options), clock: systemClock })
      if (!workspace.ok) throw new DiagnosticError(workspace.error)
      const server = await startServer({
        workspace: workspace.value,
        port,
        version: VERSION,
        ...(consoleDir === undefined ? {} : { consoleDir }),
        ...(options.schedule === undefined ? {} : { schedule: options.schedule }),
        ...(options.person === undefined ? {} : { person: options.person }),
      })
      printDiagnostics(io, server.diagnostics)
      if (consoleDir === undefined) io.err('the console is not built: only the API is served (npm run build)\n')
      io.out(
        `fairway serves ${locate(options).estateDir} at ${server.url}\n\nsign in once, within ten minutes:\n  ${server.signInLink}\n\nCtrl-C ends it\n`,
      )
      await untilTold()
      io.err('stopping\n')
      await server.close()
    })

const built = fileURLToPath(new URL('../../../web/dist', import.meta.url))
const consoleDir = existsSync(built) ? built : undefined

const untilTold = async (): Promise<void> =>
  new Promise((resolve) => {
    process.once('SIGINT', resolve)
    process.once('SIGTERM', resolve)
  })
