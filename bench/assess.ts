/** `fairway assess` on the example from a cold process. Baseline: a Node process that does nothing. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Figure } from './figure.ts'
import { measure, median } from './measure.ts'

const RUNS = 5
const ASSESS = ['packages/cli/bin/fairway.js', 'assess', '-o', 'json', '--exit-zero', '--estate']

/** The median of five runs over facts that were scanned before. */
export async function assess(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'fairway-bench-'))
  try {
    cpSync('examples/five-teams', folder, { recursive: true, filter: (path) => !path.includes('.fairway') })
    await measure(['packages/cli/bin/fairway.js', 'scan', '--estate', folder])
    const cold: number[] = []
    const empty: number[] = []
    for (let run = 0; run < RUNS; run++) {
      empty.push((await measure(['-e', '0'])).seconds)
      cold.push((await measure([...ASSESS, folder])).seconds)
    }
    return [
      {
        name: 'assess-cold',
        value: median(cold),
        baseline: { name: 'a Node process that does nothing', value: median(empty) },
      },
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
