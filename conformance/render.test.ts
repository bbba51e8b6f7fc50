import { describe, expect, it } from 'vitest'
import { renderBicep } from '../packages/act/src/render/bicep/index.ts'
import { renderTerraform } from '../packages/act/src/render/terraform/index.ts'
import { parseBicep } from '../packages/act/test/parse-back/bicep.ts'
import { comparable } from '../packages/act/test/parse-back/compare.ts'
import { expectedRoot, startOf, toldTo } from '../packages/act/test/parse-back/expected.ts'
import { parseTerraform } from '../packages/act/test/parse-back/terraform.ts'
import { loadEstate } from '../packages/core/src/engine/index.ts'
import { hasErrors, type Diagnostic } from '../packages/core/src/kernel/index.ts'
import { checkOwnPolicies, compileLandingZone, type LandingZone } from '../packages/core/src/landing-zone/index.ts'
import { cases, shared, type Announced, type Case, type Expected } from './render/case.ts'
import { said } from './render/said.ts'

const NOW = '2026-11-21T00:00:00.000Z'

const shown = (found: Diagnostic): string => (found.help === undefined ? found.summary : `${found.summary}; ${found.help}`)
const matches = (announced: Announced, found: Diagnostic): boolean =>
  found.at?.line === announced.line &&
  found.code === announced.code &&
  found.severity === announced.severity &&
  shown(found).includes(announced.text)

/** What the case is compiled to. Steps see the same mistake, and are told once. */
function compiled({ name, input, expected }: Case): { readonly landingZone?: LandingZone; readonly diagnostics: readonly Diagnostic[] } {
  const now = expected?.now ?? NOW
  const { estate, diagnostics } = loadEstate([shared, { path: name, text: input }])
  const compilation = compileLandingZone({ estate, now })
  // A LandingZone that is broken is not there for the compiler; what is wrong with it was said.
  const isTold = hasErrors(diagnostics) && compilation.landingZone === undefined
  const all = [...diagnostics, ...(isTold ? [] : compilation.diagnostics)]
  const once = [...new Map(all.map((one) => [JSON.stringify([one.code, one.summary, one.at]), one])).values()]
  return { ...compilation, diagnostics: once }
}

function expectAnnounced({ name, announced }: Case, diagnostics: readonly Diagnostic[]): void {
  const notTold = announced.filter((one) => !diagnostics.some((found) => matches(one, found)))
  const notExpected = diagnostics.filter((found) => found.at?.file !== name || !announced.some((one) => matches(one, found)))
  const lines = notExpected.map((one) => `${one.at?.file}:${one.at?.line}: ${one.severity.toUpperCase()} ${one.code}: ${shown(one)}`)
  expect({ notTold, notExpected: lines }).toEqual({ notTold: [], notExpected: [] })
}

/** Both languages say what the graph says, and what is expected of the case stands in it. */
async function expectRendered(landingZone: LandingZone, expected: Expected): Promise<void> {
  const { graph, roots } = landingZone
  const [bicep, terraform] = [renderBicep(roots, graph), renderTerraform(roots, graph)]
  for (const root of roots) {
    const within = (language: string) => filesOf(bicep.concat(terraform), `${root.name}/${language}/`)
    const wanted = comparable(expectedRoot(root, graph))
    expect(comparable(await parseBicep(within('bicep'), startOf(root, graph), toldTo(root, graph)))).toEqual(wanted)
    expect(comparable(await parseTerraform(within('terraform'), toldTo(root, graph)))).toEqual(wanted)
  }
  const own = checkOwnPolicies({ graph, tree: landingZone.tree, documents: [], now: expected.now })
  expect(own.results.filter(({ outcome, otherwise }) => outcome === 'deny' || otherwise === 'deny')).toEqual([])
  expect(said(landingZone, expected, [...bicep, ...terraform])).toEqual(expected)
}

const filesOf = (files: readonly { readonly path: string; readonly text: string }[], start: string): ReadonlyMap<string, string> =>
  new Map(files.flatMap(({ path, text }) => (path.startsWith(start) ? [[path.slice(start.length), text] as const] : [])))

describe('small estates', () => {
  it('are at least sixty, at least twenty-five of them with mistakes', () => {
    expect(cases.length).toBeGreaterThanOrEqual(60)
    expect(cases.filter(({ expected }) => expected === undefined).length).toBeGreaterThanOrEqual(25)
  })
})

describe('what is wrong in a landing zone is told at once, at its line, with its code and in its words', () => {
  it.each(cases.filter(({ expected }) => expected === undefined))('$name', (one) => {
    const { diagnostics } = compiled(one)
    expect(one.announced.some(({ severity }) => severity === 'error')).toBe(true)
    expectAnnounced(one, diagnostics)
  })
})

describe('what is declared is what is rendered, in both languages', () => {
  it.each(cases.filter(({ expected }) => expected !== undefined))('$name', async (one) => {
    const { landingZone, diagnostics } = compiled(one)
    expectAnnounced(one, diagnostics)
    expect(one.announced.filter(({ severity }) => severity === 'error')).toEqual([])
    if (landingZone === undefined || one.expected === undefined) throw new Error(`${one.name} does not compile`)
    await expectRendered(landingZone, one.expected)
  })
})
