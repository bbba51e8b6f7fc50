/**
 * The 2,071 built-in policies that Azure Policy evaluates itself: read and compiled cold, and asked about 10,000 resources on one core.
 * Baselines: `JSON.parse` alone, asking every policy about every resource, and a compiled rule of json-logic-engine. Skipped, saying so,
 * where the built-in policies are not at hand.
 */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Figure } from './figure.ts'
import { measure } from './measure.ts'

interface Measured {
  readonly compileMs: number
  readonly perResourceUs: number
  readonly perRuleNs: number
  readonly bruteUs: number
  readonly preflightMs: number
  readonly ours: number
  readonly logic: number
}

/** Measures once, in a process of its own. */
export async function policy(): Promise<Figure[]> {
  const corpora = resolve(process.env['FAIRWAY_CORPORA'] ?? '../shared/corpora')
  const folders = [join(corpora, 'azure-policy'), join(corpora, 'azure-inventory')]
  if (!folders.every((folder) => existsSync(folder))) {
    console.warn(`no built-in policies at ${corpora}: policies are not measured (FAIRWAY_CORPORA)`)
    return []
  }
  const run = await measure(['--max-semi-space-size=4', 'bench/policy-once.ts', ...folders], { pinned: true })
  const found: Measured = JSON.parse(run.stdout)
  return [
    { name: 'policy-compile', value: found.compileMs },
    {
      name: 'policy-judge',
      value: found.perResourceUs,
      baseline: { name: 'asking every policy about every resource', value: found.bruteUs },
    },
    { name: 'policy-rule', value: found.perRuleNs },
    { name: 'policy-hot-rule', value: found.ours, baseline: { name: 'json-logic-engine, compiled, case-sensitive', value: found.logic } },
    { name: 'policy-preflight', value: found.preflightMs },
    { name: 'policy-memory', value: run.peakMegabytes },
  ]
}
