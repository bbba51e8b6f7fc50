import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderBicep } from '../packages/act/src/render/bicep/index.ts'
import { renderTerraform } from '../packages/act/src/render/terraform/index.ts'
import { loadEstate } from '../packages/core/src/engine/index.ts'
import type { EstateFile } from '../packages/core/src/estate/index.ts'
import { hasErrors } from '../packages/core/src/kernel/index.ts'
import { checkOwnPolicies, compileLandingZone, landingZonePlan } from '../packages/core/src/landing-zone/index.ts'
import { NOW } from '../packages/core/test/landing-zone/example-estate.ts'
import { filesOf, sketches } from './random-landing-zones.ts'

const RUNS = { numRuns: Number(process.env['FC_RUNS'] ?? 40) }

/** What somebody may write in place of what was there. */
const wrong = fc.constantFrom<readonly unknown[]>(
  ['', 'x', 'atlantis', '__proto__', 'constructor', "it's ${x} %{y}", 'westeurope', 'prod', 'dev', 'sub-platform', 'ai-corp', 'vision'],
  [0, -1, 1.5, 28, 1_000_000_000],
  ['10.0.0.0/8', '10.0.0.0/29', '0.0.0.0/0', '10.64.0.0/16', '300.0.0.0/16', '192.168.0.0/24'],
  ['Standard_NC6s_v3', 'gpt-4o', 'GlobalStandard', 'Standard', 'created', 'existing', 'none', 'Basic', '2020-01-01', '2099-12-31'],
  [null, true, [], {}, ['x'], { name: 'x' }],
)

/** A change of one value of one document: the places are taken modulo what there is. */
const change = fc.record({
  document: fc.nat(1000),
  place: fc.nat(10_000),
  value: wrong.chain((values) => fc.constantFrom(...values)),
  how: fc.constantFrom('replace', 'replace', 'replace', 'remove', 'repeat'),
})

type Change = typeof change extends fc.Arbitrary<infer One> ? One : never

/** Every place of a document below what makes it one. */
function placesOf(value: unknown, path: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  const inner = Object.entries(value).flatMap(([key, one]) => placesOf(one, [...path, Array.isArray(value) ? Number(key) : key]))
  return path.length === 0 ? inner : [path, ...inner]
}

function changed(value: unknown, [first, ...rest]: readonly (string | number)[], { how, value: other }: Change): unknown {
  if (Array.isArray(value)) {
    return value.flatMap((one: unknown, index) => {
      if (index !== first) return [one]
      if (rest.length > 0) return [changed(one, rest, { document: 0, place: 0, how, value: other })]
      return how === 'remove' ? [] : how === 'repeat' ? [one, one] : [other]
    })
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) => {
      if (key !== first) return [[key, one]]
      if (rest.length > 0) return [[key, changed(one, rest, { document: 0, place: 0, how, value: other })]]
      return how === 'remove' ? [] : [[key, how === 'repeat' ? one : other]]
    }),
  )
}

function broken(files: readonly EstateFile[], change: Change): readonly EstateFile[] {
  const index = change.document % files.length
  return files.map((file, position) => {
    if (position !== index) return file
    const document: unknown = JSON.parse(file.text)
    const places = placesOf(document).filter(([first]) => first === 'spec' || first === 'metadata')
    const place = places[change.place % Math.max(places.length, 1)]
    return place === undefined ? file : { ...file, text: JSON.stringify(changed(document, place, change)) }
  })
}

describe('whatever is written in an estate', { timeout: 180_000 }, () => {
  it('is compiled or told at its line, and never thrown; what has no mistake can be written', () => {
    fc.assert(
      fc.property(sketches, fc.array(change, { minLength: 1, maxLength: 4 }), (sketch, changes) => {
        const files = changes.reduce(broken, filesOf(sketch))
        const { estate, diagnostics } = loadEstate(files)
        const { landingZone, diagnostics: found } = compileLandingZone({ estate, now: NOW })
        const told = [...diagnostics, ...found]
        const nowhere = told.filter(({ at, code }) => at === undefined && code !== 'FW8601')
        expect(nowhere).toEqual([])
        if (landingZone === undefined) return
        const { graph, roots, tree } = landingZone
        const policies = checkOwnPolicies({ graph, tree, documents: [], now: NOW })
        expect(landingZonePlan({ landingZone, estate, diagnostics: told, policies, now: NOW }).diagnostics).toEqual(told)
        if (hasErrors(told)) return
        expect(renderBicep(roots, graph).length).toBeGreaterThan(0)
        expect(renderTerraform(roots, graph).length).toBeGreaterThan(0)
      }),
      RUNS,
    )
  })
})
