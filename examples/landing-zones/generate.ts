/**
 * Writes what Fairway makes of the example landing zones at a fixed moment, as `fairway plan` and `fairway render` would; with `--check` nothing is
 * written and stale files fail.
 */
import { renderLandingZone, type RenderFormat } from '@fairway/act'
import { loadEstate } from '@fairway/core/engine'
import { hasErrors, printable } from '@fairway/core/kernel'
import { checkOwnPolicies, compileLandingZone, landingZonePlan } from '@fairway/core/landing-zone'
import { policiesOf, sourced } from '@fairway/core/policy'
import { renderPlan } from '@fairway/core/report'
import { readEstateDir } from '@fairway/observe'
import { fileURLToPath } from 'node:url'
import { emit } from '../../scripts/generated.ts'

const NOW = '2026-11-21T00:00:00.000Z'

const formats: readonly RenderFormat[] = ['bicep', 'terraform', 'kubernetes']
const examples = ['single-region-nonprod', 'two-region-production', 'brownfield']

async function filesOf(name: string): Promise<readonly (readonly [path: string, text: string])[]> {
  const read = await readEstateDir(fileURLToPath(new URL(`${name}/`, import.meta.url)))
  const { estate, diagnostics } = loadEstate(read.files)
  const { landingZone, diagnostics: found } = compileLandingZone({ estate, now: NOW })
  const all = [...read.diagnostics, ...diagnostics, ...found]
  if (landingZone === undefined || hasErrors(all)) throw new Error(`${name}: ${all.map(({ summary }) => printable(summary)).join('; ')}`)
  const { graph, tree } = landingZone
  const policies = checkOwnPolicies({ graph, tree, documents: sourced(policiesOf(estate), 'estate'), now: NOW })
  const plan = landingZonePlan({ landingZone, estate, diagnostics: all, policies, now: NOW })
  const files = renderLandingZone({ landingZone, gates: plan.waves, formats })
  const folder = `examples/_gen/landing-zones/${name}`
  return [
    [`${folder}/plan.txt`, renderPlan(plan, 'text', { width: 120, color: false })],
    ...files.map(({ path, text }) => [`${folder}/rendered/${path}`, text] as const),
  ]
}

const files: (readonly [path: string, text: string])[] = []
for (const name of examples) files.push(...(await filesOf(name)))
emit(new Map(files), 'examples/_gen/landing-zones')
