/** `npm run check`: everything that must hold before a commit is pushed. All steps run; the first failure does not hide the others. */
import { run } from './run.ts'

const steps: readonly (readonly [string, string, ...string[]])[] = [
  ['format', 'oxfmt', '--check', '.'],
  ['lint', 'oxlint', '--type-aware', '--deny-warnings', '.'],
  ['types', 'tsc', '-p', 'tsconfig.json'],
  ['types of the console', 'tsc', '-p', 'packages/web/tsconfig.json'],
  ['boundaries', process.execPath, 'scripts/check-boundaries.ts'],
  ['unused code', 'knip'],
  ['generated files', process.execPath, 'scripts/gen.ts', '--check'],
]

const failed: string[] = []
for (const [name, command, ...args] of steps) {
  console.log(`\n> ${name}`)
  if ((await run(command, args)) !== 0) failed.push(name)
}
if (failed.length > 0) {
  console.error(`\nfailed: ${failed.join(', ')}`)
  process.exitCode = 1
} else console.log('\nall checks passed')
