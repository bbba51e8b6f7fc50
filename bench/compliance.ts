/**
 * 100,000 resources under an initiative of 223 policies that twelve management groups assign. Baseline: every policy of every assignment
 * asked about every resource, measured over a sample and scaled up. Skipped, saying so, where the built-in policies are not at hand.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Figure } from './figure.ts'
import { writeInventory } from './inventory.ts'
import { measure } from './measure.ts'

/** Microsoft cloud security benchmark. */
const INITIATIVE = '1f3afdf9-d0c9-4c3d-847f-89da613e70a8'
const SAMPLE = 2000

/** Measures once; the inventory is made first and not counted, reading it and the policies counts for memory only. */
export async function compliance(resources = 100_000): Promise<Figure[]> {
  const policies = resolve(process.env['FAIRWAY_CORPORA'] ?? '../shared/corpora', 'azure-policy')
  if (!existsSync(policies)) {
    console.warn(`no built-in policies at ${policies}: compliance is not measured (FAIRWAY_CORPORA)`)
    return []
  }
  const folder = mkdtempSync(join(tmpdir(), 'fairway-compliance-'))
  try {
    const inventory = join(folder, 'inventory.json')
    await writeInventory(resources, inventory)
    const run = (mode: 'plan' | 'brute', count: number) =>
      measure(['--max-semi-space-size=4', 'bench/compliance-once.ts', inventory, policies, INITIATIVE, mode, String(count)], {
        pinned: true,
      })
    const planned = await run('plan', resources)
    const brute = await run('brute', SAMPLE)
    const baseline = { name: 'asking every policy of every assignment', value: secondsOf(brute.stdout) * (resources / SAMPLE) }
    return [
      { name: 'compliance-time', value: secondsOf(planned.stdout), baseline },
      { name: 'compliance-memory', value: planned.peakMegabytes },
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function secondsOf(output: string): number {
  const { seconds }: { seconds: number } = JSON.parse(output)
  return seconds
}
