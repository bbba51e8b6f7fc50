/** 100,000 resources: parse, store, classify and evaluate, on one core. Baseline: `JSON.parse` of the same file. */
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Figure } from './figure.ts'
import { measure } from './measure.ts'

const BASELINE = `const {readFileSync}=require('node:fs');const d=JSON.parse(readFileSync(process.argv[1],'utf8'));const t=new Map();for(const r of d.data)t.set(r.type,(t.get(r.type)??0)+1);console.log(t.size)`

const ESTATE = `apiVersion: fairway.dev/v1
kind: Organization
metadata: { name: bench }
spec:
  displayName: Bench
  tags: { required: [{ key: team }, { key: environment }] }
---
apiVersion: fairway.dev/v1
kind: Source
metadata: { name: azure }
spec: { type: azure-inventory, paths: ["resources.json"], observedAt: 2026-11-01 }
`

/** Measures the pipeline once; the file is made first and not counted. */
export async function pipeline(resources = 100_000): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'fairway-bench-'))
  try {
    const file = join(folder, 'resources.json')
    await measure(['bench/generate-inventory.ts', '--count', String(resources), '--out', file])
    if (!existsSync(file) || statSync(file).size === 0) throw new Error('no inventory was generated')
    writeFileSync(join(folder, 'estate.yaml'), ESTATE)
    const baseline = await measure(['-e', BASELINE, file], { pinned: true })
    const scan = await measure(['packages/cli/bin/fairway.js', 'scan', '--estate', folder], { pinned: true })
    const count = resources.toLocaleString('en')
    return [
      {
        name: `scan of ${count} resources (parse, store, classify, evaluate, keep findings), one core`,
        value: scan.seconds,
        unit: 's',
        limit: 30,
        baseline: { name: 'JSON.parse of the same file', value: baseline.seconds },
      },
      {
        name: `memory of that scan`,
        value: scan.peakMegabytes,
        unit: 'MB',
        limit: 1000,
        baseline: { name: 'JSON.parse of the same file', value: baseline.peakMegabytes },
      },
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
