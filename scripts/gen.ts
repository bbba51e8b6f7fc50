/** `npm run gen`: runs every generator beside this file. With `--check` nothing is written and stale output fails. */
import { globSync } from 'node:fs'
import { run } from './run.ts'

const generators = [...globSync('scripts/gen-*.ts'), ...globSync('examples/*/generate.ts')].toSorted()
for (const generator of generators) {
  const code = await run(process.execPath, [generator, ...process.argv.slice(2)])
  if (code !== 0) {
    console.error(`${generator} failed`)
    process.exitCode = 1
  }
}
