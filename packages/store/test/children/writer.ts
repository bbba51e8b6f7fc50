/**
 * Opens the store of the directory given, says on standard output what is in it, and then writes, saying every write that was
 * acknowledged, until it is killed.
 */
import { writeSync } from 'node:fs'
import { openStore } from '../../src/index.ts'
import { snapshotOf } from '../conformance/snapshots.ts'

const [dataDir = '', run = '0'] = process.argv.slice(2)
// Straight to the pipe: what was said before a kill must not be lost in a buffer.
const say = (line: object) => writeSync(1, `${JSON.stringify(line)}\n`)

const opened = await openStore({ dataDir, clock: { now: () => new Date().toISOString() }, purpose: 'a writer' })
if (!opened.ok) {
  say({ refused: opened.error.code, summary: opened.error.summary })
  process.exit(1)
}
const store = opened.value
const documents = await store.documents.list('runs')
const scans = await store.facts.scans({ limit: 500 })
const faults = (await store.journal.verify()).faults
say({
  documents: documents.map((one) => one.key),
  scans: scans.items.map((one) => one.source),
  faults,
  warnings: opened.value.warnings.map((one) => one.code),
})
for (let n = 0; ; n++) {
  const key = `${run}-${n}`
  await Promise.all([
    store.documents.put('runs', key, { n }, { actor: 'test', action: 'run.written' }).then(() => say({ document: key })),
    store.journal.append({ actor: 'test', action: 'run.said', target: key }).then((record) => say({ seq: record.seq })),
  ])
  if (n % 5 !== 0) continue
  await store.facts.saveSnapshot(snapshotOf({ source: `s${key}`, day: 1, machines: { a: n, b: 1 } }))
  say({ scan: `s${key}` })
}
