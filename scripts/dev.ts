/** `npm run dev`: the server with restart on change, and the console with hot reload at the address that Vite prints. */
import { run } from './run.ts'

const codes = await Promise.all([
  run(process.execPath, ['--watch', 'packages/cli/bin/fairway.js', 'serve', '--estate', 'examples/five-teams', ...process.argv.slice(2)]),
  run('vite', ['packages/web']),
])
process.exitCode = Math.max(...codes)
