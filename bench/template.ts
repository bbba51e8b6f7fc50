/** A template of 1.7 MB with dozens of nested deployments, read and expanded in a cold process. Baseline: `JSON.parse` of the same file. */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Figure } from './figure.ts'
import { measure, median } from './measure.ts'

const file = join(resolve(process.env['FAIRWAY_CORPORA'] ?? '../shared/corpora'), 'arm-templates/avm-ai-platform-baseline.json')

interface Once {
  readonly parse: number
  readonly expand: number
  readonly resources: number
  readonly problems: number
}

/** The median of five processes; nothing where the corpus is absent. */
export async function template(): Promise<Figure[]> {
  if (!existsSync(file)) {
    console.warn(`no template at ${file}: it is not measured (FAIRWAY_CORPORA)`)
    return []
  }
  const runs: Once[] = []
  for (let run = 0; run < 5; run++) {
    const once: Once = JSON.parse((await measure(['bench/template-once.ts', file], { pinned: true })).stdout)
    if (once.resources === 0 || once.problems > 0) throw new Error(`expanded to ${once.resources} resources and ${once.problems} problems`)
    runs.push(once)
  }
  const parse = median(runs.map((one) => one.parse))
  const value = parse + median(runs.map((one) => one.expand))
  return [{ name: 'template-expand', value, baseline: { name: 'JSON.parse of the same file', value: parse } }]
}
