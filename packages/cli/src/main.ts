import { diagnostic } from '@fairway/core/kernel'
import { exitCode } from './exit-code.ts'
import { printDiagnostics } from './output/diagnostics.ts'
import { processIo } from './output/io.ts'
import { runCli } from './program.ts'

let unwritten: Error | undefined

// `fairway assess | head` closes the pipe early: the reader has what it wanted, which is no fault. The work goes on to its end, so that the
// directory is closed and the exit code still tells what was found.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') unwritten ??= error
})
// Nobody is left to tell when this stream is gone.
process.stderr.on('error', () => undefined)

const code = await runCli(process.argv)
await new Promise((resolve) => process.stdout.write('', resolve))
if (unwritten === undefined) process.exitCode = code
else {
  printDiagnostics(processIo(), [diagnostic('FW6008', 'standard output could not be written', { detail: unwritten.message })])
  process.exitCode = exitCode.error
}
