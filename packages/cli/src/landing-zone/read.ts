import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { loadEstate } from '@fairway/core/engine'
import type { Estate, EstateFile } from '@fairway/core/estate'
import { DiagnosticError, hasErrors, type Diagnostic, type Instant } from '@fairway/core/kernel'
import {
  checkOwnPolicies,
  compileLandingZone,
  landingZonePlan,
  type Compilation,
  type LandingZone,
  type LandingZonePlan,
} from '@fairway/core/landing-zone'
import { policiesOf, sourced } from '@fairway/core/policy'
import { readEstateDir } from '@fairway/observe'
import { systemClock } from '../clock.ts'
import type { ObservedPlan } from '../backend/backend.ts'
import { locate, type EstateOptions } from '../options.ts'
import type { Io } from '../output/io.ts'

/** A landing zone as commands work with it. */
export interface ReadLandingZone {
  readonly estateDir: string
  readonly dataDir: string
  readonly estate: Estate
  readonly landingZone: LandingZone
  /** Held against what was observed, where anything was. */
  readonly plan: LandingZonePlan
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Compiles the landing zone of an estate. What was observed is asked of whoever owns the data directory, and only where there is one: an estate
 * that was never scanned can be planned as well. Mistakes are thrown, all of them at once, unless `lenient`.
 */
export async function readLandingZone(
  io: Io,
  options: EstateOptions,
  { asOf, lenient = false }: { readonly asOf?: Instant | undefined; readonly lenient?: boolean } = {},
): Promise<ReadLandingZone> {
  const { estateDir, dataDir } = locate(options)
  const { estate, diagnostics } = await readEstate(estateDir)
  const now = asOf ?? systemClock.now()
  const observed = existsSync(join(dataDir, 'journal')) ? await observedPlan(io, options, asOf) : undefined
  const { compilation, plan } = await withShelf(dataDir, estate, now, observed)
  const all = told(diagnostics, compilation)
  if (compilation.landingZone === undefined || plan === undefined || (hasErrors(all) && !lenient)) throw new DiagnosticError(all)
  return { estateDir, dataDir, estate, landingZone: compilation.landingZone, plan: { ...plan, diagnostics: all }, diagnostics: all }
}

/** Compiles files as they are: nothing observed, nothing pulled but what lies in the data directory. */
export async function compileFiles(files: readonly EstateFile[], dataDir: string, now: Instant): Promise<Compilation> {
  const { estate, diagnostics } = loadEstate(files)
  const { compilation } = await withShelf(dataDir, estate, now, undefined)
  return { ...compilation, diagnostics: told(diagnostics, compilation) }
}

async function readEstate(estateDir: string): Promise<{ readonly estate: Estate; readonly diagnostics: readonly Diagnostic[] }> {
  const read = await readEstateDir(estateDir)
  const loaded = loadEstate(read.files)
  return { estate: loaded.estate, diagnostics: [...read.diagnostics, ...loaded.diagnostics] }
}

/** The plan of whoever owns the facts: a running server, or this process for a moment. */
async function observedPlan(io: Io, options: EstateOptions, asOf: Instant | undefined): Promise<ObservedPlan | undefined> {
  const { openBackend } = await import('../backend/open.ts')
  const backend = await openBackend(io, options)
  try {
    return await backend.landingZonePlan(asOf)
  } finally {
    await backend.close()
  }
}

// Whoever has observed and pulled nothing yet does not wait for the store to be read.
async function withShelf(dataDir: string, estate: Estate, now: Instant, seen: ObservedPlan | undefined) {
  const shelf = existsSync(dataDir) ? (await import('@fairway/server')).pulledShelf(dataDir) : undefined
  try {
    const atHand = shelf === undefined ? {} : { shelf }
    // Whoever sees the world has planned around it: their addresses hold here too, and what they saw of quotas.
    const sight = seen === undefined ? {} : { locked: seen.plan.lock, observed: seen.observed, deployed: seen.deployed }
    const compilation = compileLandingZone({ estate, now, ...atHand, ...sight })
    const { landingZone, diagnostics } = compilation
    if (landingZone === undefined) return { compilation, plan: undefined }
    if (seen !== undefined) return { compilation, plan: seen.plan }
    const { graph, tree, guardrails } = landingZone
    const policies = checkOwnPolicies({
      graph,
      tree,
      later: guardrails.later,
      documents: sourced(policiesOf(estate), 'estate'),
      now,
      ...atHand,
    })
    return { compilation, plan: landingZonePlan({ landingZone, estate, diagnostics, policies, now }) }
  } finally {
    shelf?.close()
  }
}

/** A document that cannot be read is there: that it is missing is not said as well. */
function told(estate: readonly Diagnostic[], { diagnostics }: Compilation): readonly Diagnostic[] {
  const absent: readonly Diagnostic['code'][] = hasErrors(estate) ? ['FW8601', 'FW8602'] : []
  return unique([...estate, ...diagnostics.filter(({ code }) => !absent.includes(code))])
}

const unique = (all: readonly Diagnostic[]): readonly Diagnostic[] => [
  ...new Map(all.map((one) => [JSON.stringify([one.code, one.summary, one.at]), one])).values(),
]
