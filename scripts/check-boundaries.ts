/** Runs the import table over the repository: `npm run check` fails with one line per violation. */
import { checkBoundaries, walls } from './boundaries.ts'

const violations = checkBoundaries(process.cwd(), walls)
for (const violation of violations) console.error(violation)
if (violations.length > 0) process.exitCode = 1
else console.log('boundaries hold')
