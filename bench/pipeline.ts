/** 100,000 resources: parse, store, classify and evaluate, on one core; and the whole command. Baseline: `JSON.parse` of the same file. */
import { rmSync } from 'node:fs'
import { benchEstate } from './bench-estate.ts'
import type { Figure } from './figure.ts'
import { measure } from './measure.ts'

const BASELINE = `const {readFileSync}=require('node:fs');const d=JSON.parse(readFileSync(process.argv[1],'utf8'));const t=new Map();for(const r of d.data)t.set(r.type,(t.get(r.type)??0)+1);console.log(t.size)`

/** Measures each once; the file is made first and not counted. */
export async function pipeline(resources = 100_000): Promise<Figure[]> {
  const { folder, file } = await benchEstate(resources)
  try {
    const baseline = await measure(['-e', BASELINE, file], { pinned: true })
    const judged = await measure(['bench/judge-once.ts', folder], { pinned: true })
    const scan = await measure(['packages/cli/bin/fairway.js', 'scan', '--estate', folder], { pinned: true })
    const seconds = { name: 'JSON.parse of the same file', value: baseline.seconds }
    const megabytes = { name: 'JSON.parse of the same file', value: baseline.peakMegabytes }
    return [
      { name: 'judge-time', value: judged.seconds, baseline: seconds },
      { name: 'judge-memory', value: judged.peakMegabytes, baseline: megabytes },
      { name: 'scan-time', value: scan.seconds, baseline: seconds },
      { name: 'scan-memory', value: scan.peakMegabytes, baseline: megabytes },
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
