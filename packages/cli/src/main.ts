import { runCli } from './program.ts'

// `fairway findings | head` closes the pipe early: the reader has what it wanted, which is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

process.exitCode = await runCli(process.argv)
