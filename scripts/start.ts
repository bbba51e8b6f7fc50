/** `npm start`: the console on the example organisation, scanned and judged. Arguments go on to `fairway serve`. */
import { buildConsole } from './console.ts'
import { run } from './run.ts'

await buildConsole()
process.exitCode = await run(process.execPath, [
  'packages/cli/bin/fairway.js',
  'serve',
  '--estate',
  'examples/five-teams',
  ...process.argv.slice(2),
])
