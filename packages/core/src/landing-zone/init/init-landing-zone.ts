import { z } from 'zod'
import { costFloorOf, type CostFloor } from '../../cost/index.ts'
import { parseEstate, type EstateFile, type Kind } from '../../estate/index.ts'
import { builtInPath } from '../../golden-path/index.ts'
import { isJsonObject, type Json } from '../../kernel/index.ts'
import { draftFile, ignoreFile, schemaFiles, type EstateDraft } from '../../organization/index.ts'
import { compileLandingZone } from '../compile/compile.ts'
import { landingZoneDrafts, missingSubscriptions } from './drafts.ts'
import type { LandingZoneAnswers } from './answers.ts'
import { withDescriptions } from './notes.ts'

/** The files of a first landing zone, and what comes of them. */
export interface InitialLandingZone {
  /** Paths relative to the estate, texts ready to write, each property with what it does above it. */
  readonly files: readonly EstateFile[]
  /** What all of it costs in a month in which nobody uses it. */
  readonly floor: CostFloor
  /** The first workload, where one is asked for and nothing is wrong with it. */
  readonly workload?: { readonly name: string; readonly floor: CostFloor }
  /** Documents whose id of a subscription is a placeholder. */
  readonly placeholders: readonly string[]
}

/** More than any first workload costs: the budget is set once its floor is known. */
const ENOUGH = 1_000_000

/**
 * The estate of a first landing zone: organisation, team, stages, subscriptions, LandingZone, Network, a PlacementPolicy, a workload, and the JSON
 * Schemas of all kinds. It is compiled here, so that the budget of its workload carries what the workload costs. Nothing is thrown on what a user
 * answered: whoever writes the files reads them first, and finds mistakes at their lines.
 */
export function initLandingZone(answers: LandingZoneAnswers, kinds: readonly Kind[]): InitialLandingZone {
  const first = compiled(landingZoneDrafts(answers, ENOUGH, 'USD'), answers, kinds)
  const workload = first?.built.at(0)
  const floor = workload?.floor
  const drafts = landingZoneDrafts(answers, budgetFor(floor), floor?.total.currency ?? 'USD')
  const parameters = parametersOf(answers)
  return {
    files: [
      ...drafts.map((draft) => draftFile(described.has(draft.kind) ? withDescriptions(draft, kinds, parameters) : draft)),
      ignoreFile,
      ...schemaFiles(kinds),
    ],
    floor: first === undefined ? NO_FLOOR : costFloorOf(first.graph),
    ...(workload === undefined ? {} : { workload: { name: workload.workload.name, floor: workload.floor } }),
    placeholders: missingSubscriptions(answers),
  }
}

/** Kinds whose properties are told one by one; the others are told as `fairway init` tells them. */
const described: ReadonlySet<string> = new Set([
  'LandingZone',
  'Network',
  'PlacementPolicy',
  'NamingConvention',
  'TagStandard',
  'WorkloadRequest',
  'Subscription',
])

const NO_FLOOR: CostFloor = { items: [], total: { amount: '0', currency: 'USD' }, unknown: [], byUse: [] }

function compiled(drafts: readonly EstateDraft[], { today }: LandingZoneAnswers, kinds: readonly Kind[]) {
  const { estate } = parseEstate(drafts.map(draftFile), kinds)
  return compileLandingZone({ estate, now: today }).landingZone
}

/** Half as much again as a workload costs when nobody uses it, in whole hundreds. */
const budgetFor = (floor: CostFloor | undefined): number => Math.max(2, Math.ceil((Number(floor?.total.amount ?? 0) * 1.5) / 100)) * 100

function parametersOf({ goldenPath }: LandingZoneAnswers) {
  const path = goldenPath === undefined ? undefined : builtInPath(goldenPath)
  if (path === undefined) return undefined
  const schema: Json = JSON.parse(JSON.stringify(z.toJSONSchema(path.parameters, { io: 'input', unrepresentable: 'any' })))
  return isJsonObject(schema) ? schema : undefined
}
