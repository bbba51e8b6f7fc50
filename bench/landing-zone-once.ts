/**
 * Compiles a landing zone and writes it, in a process of its own; prints what it took as JSON. Run by `landing-zone.ts`:
 * `landing-zone-once.ts APPLICATIONS [WORKLOAD]`: with a workload, only that one is rendered, and the own policies are not asked.
 */
import { renderLandingZone } from '@fairway/act'
import { loadEstate } from '@fairway/core/engine'
import { hasErrors } from '@fairway/core/kernel'
import { checkOwnPolicies, compileLandingZone, gatesOf } from '@fairway/core/landing-zone'
import { landingZoneEstate } from './landing-zone-estate.ts'

const [applications = '200', workload] = process.argv.slice(2)
const now = '2026-11-21T00:00:00.000Z'
const text = landingZoneEstate(Number(applications))

/** Processor time of this thread, in milliseconds: what others do meanwhile does not count. */
const spent = (): number => {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

const started = spent()
const { estate, diagnostics: misread } = loadEstate([{ path: 'estate.yaml', text }])
const { landingZone, diagnostics } = compileLandingZone({ estate, now })
if (landingZone === undefined || hasErrors([...misread, ...diagnostics]))
  throw new Error(JSON.stringify([...misread, ...diagnostics].slice(0, 5)))
const { graph, tree, guardrails } = landingZone
const judged = workload === undefined ? checkOwnPolicies({ graph, tree, later: guardrails.later, documents: [], now }).counts : undefined
const files = renderLandingZone({
  landingZone,
  gates: gatesOf({ landingZone, estate }),
  formats: ['bicep', 'terraform'],
  ...(workload === undefined ? {} : { workload }),
})
const taken = spent() - started
if (judged !== undefined && judged.deny > 0) throw new Error(`${judged.deny} resources would be denied`)
if (files.length === 0) throw new Error('nothing was written')

// The same amount of text through what is built in: how fast this machine is.
const before = spent()
const copied: unknown = JSON.parse(JSON.stringify(files))
const baseline = spent() - before
console.log(
  JSON.stringify({
    ms: taken,
    baselineMs: baseline,
    resources: graph.nodes.size,
    files: Array.isArray(copied) ? copied.length : 0,
    characters: files.reduce((sum, file) => sum + file.text.length, 0),
  }),
)
