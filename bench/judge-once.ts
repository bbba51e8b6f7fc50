/** Scans an estate into a new data directory and judges it: parse, store, classify, evaluate. Run as a process of its own by `pipeline.ts`. */
import { join } from 'node:path'
import { openWorkspace } from '@fairway/server'

const [estateDir] = process.argv.slice(2)
if (estateDir === undefined) throw new Error('the estate is missing')
const clock = { now: () => new Date().toISOString() }
const opened = await openWorkspace({ estateDir, dataDir: join(estateDir, '.judged'), clock, oneShot: true })
if (!opened.ok) throw new Error(JSON.stringify(opened.error))
const scanned = await opened.value.scan()
if (!scanned.ok) throw new Error(JSON.stringify(scanned.error))
const judged = await opened.value.assess()
if (!judged.ok) throw new Error(JSON.stringify(judged.error))
console.log(judged.value.assessment.findings.length)
await opened.value.close()
