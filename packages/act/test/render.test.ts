import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { renderBicep, renderTerraform, type RenderedFile } from '@fairway/act'
import { deploymentRoots, type DeploymentRoot, type Graph } from '@fairway/core/graph'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseBicep } from './parse-back/bicep.ts'
import { comparable, unreached } from './parse-back/compare.ts'
import { expectedRoot, startOf, toldTo } from './parse-back/expected.ts'
import { parseTerraform } from './parse-back/terraform.ts'
import { randomGraph } from './random-graph.ts'

const RUNS = { numRuns: Number(process.env['FC_RUNS'] ?? 40) }

const filesOf = (files: readonly RenderedFile[], root: DeploymentRoot, language: string): ReadonlyMap<string, string> => {
  const folder = `${root.name}/${language}/`
  return new Map(files.filter(({ path }) => path.startsWith(folder)).map(({ path, text }) => [path.slice(folder.length), text]))
}

async function expectEqual(graph: Graph): Promise<void> {
  const roots = deploymentRoots(graph)
  const [bicep, terraform] = [renderBicep(roots, graph), renderTerraform(roots, graph)]
  for (const root of roots) {
    const wanted = expectedRoot(root, graph)
    const fromBicep = await parseBicep(filesOf(bicep, root, 'bicep'), startOf(root, graph), toldTo(root, graph))
    const fromTerraform = await parseTerraform(filesOf(terraform, root, 'terraform'), toldTo(root, graph))
    expect(comparable(fromBicep)).toEqual(comparable(wanted))
    expect(comparable(fromTerraform)).toEqual(comparable(wanted))
    expect(unreached(wanted, fromBicep)).toEqual([])
    expect(unreached(wanted, fromTerraform)).toEqual([])
  }
}

describe('both languages', () => {
  it('say what the graph says, whatever stands in it', async () => {
    await fc.assert(fc.asyncProperty(randomGraph, expectEqual), RUNS)
  })

  it('are written the same every time', () => {
    fc.assert(
      fc.property(randomGraph, (graph) => {
        const roots = deploymentRoots(graph)
        expect(renderBicep(roots, graph)).toEqual(renderBicep(deploymentRoots(graph), graph))
        expect(renderTerraform(roots, graph)).toEqual(renderTerraform(deploymentRoots(graph), graph))
      }),
      { numRuns: 20 },
    )
  })
})

const terraform = spawnSync('terraform', ['version']).status === 0
if (!terraform) console.warn('terraform is not installed: that its files are formatted is not checked')

describe.skipIf(!terraform)('terraform fmt', () => {
  it('would change nothing', () => {
    const folder = mkdtempSync(join(tmpdir(), 'fairway-fmt-'))
    try {
      fc.assert(
        fc.property(randomGraph, (graph) => {
          const into = mkdtempSync(join(folder, 'run-'))
          for (const { path, text } of renderTerraform(deploymentRoots(graph), graph)) {
            mkdirSync(dirname(join(into, path)), { recursive: true })
            writeFileSync(join(into, path), text)
          }
        }),
        { numRuns: Math.min(RUNS.numRuns, 20) },
      )
      const { stdout, stderr, status } = spawnSync('terraform', ['fmt', '-check', '-diff', '-recursive', folder], { encoding: 'utf8' })
      expect(`${stdout.slice(0, 2000)}${status === 0 ? '' : stderr.slice(0, 2000)}`).toBe('')
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
