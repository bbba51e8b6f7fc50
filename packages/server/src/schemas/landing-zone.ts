import { checkReportSchema } from '@fairway/core/policy'
import { z } from 'zod'
import { diagnosticSchema } from './problem.ts'
import { jsonSchema } from './records.ts'

const place = z.object({
  file: z.string(),
  line: z.int(),
  column: z.int(),
  endLine: z.int().exactOptional(),
  endColumn: z.int().exactOptional(),
})
const money = z.object({ amount: z.string(), currency: z.string() })
const texts = z.array(z.string())

/** Pairs by outcome. */
export const checkCountsSchema = checkReportSchema.shape.counts

/** What a policy would do to a resource. */
export const checkResultSchema = checkReportSchema.shape.results.element.meta({ id: 'CheckResult' })

/** What costs something in a month in which nobody uses it. */
export const costFloorSchema = z
  .object({
    items: z.array(
      z.object({
        key: z.string(),
        what: z.string(),
        type: z.string(),
        region: z.string().exactOptional(),
        monthly: money,
        source: z.string(),
        pricedIn: z.string().exactOptional(),
        note: z.string().exactOptional(),
      }),
    ),
    total: money,
    unknown: z.array(z.object({ key: z.string(), what: z.string(), type: z.string(), why: z.string() })),
    byUse: texts,
  })
  .meta({ id: 'CostFloor' })

/** Whether a quota holds. */
export const capacityVerdictSchema = z
  .object({
    key: z.string(),
    answer: z.enum(['fits', 'exceeds', 'unavailable', 'unknown']),
    why: z.string(),
    limit: z.number().exactOptional(),
    used: z.number().exactOptional(),
    asked: z.number().exactOptional(),
    source: z.string(),
    observedOn: z.string().exactOptional(),
  })
  .meta({ id: 'CapacityVerdict' })

/** A workload as plans show it. */
export const plannedWorkloadSchema = z.object({
  name: z.string(),
  goldenPath: z.string(),
  title: z.string(),
  team: z.string(),
  application: z.string(),
  environment: z.string(),
  stage: z.string(),
  regions: texts,
  state: z.enum(['requested', 'needs-approval', 'approved', 'rejected', 'expired']),
  reasons: texts,
  budget: money,
  cost: costFloorSchema.exactOptional(),
  resources: z.int(),
  kubernetes: z.int(),
  root: z.string(),
  notes: texts,
  policies: z
    .object({ deny: z.int(), undecided: z.int(), modify: z.int(), audit: z.int() })
    .exactOptional()
    .meta({ description: 'Absent: not judged.' }),
  capacity: z.array(capacityVerdictSchema),
  resilience: jsonSchema.meta({ description: 'How each asset reaches a second region, and where else the workload might run.' }),
  at: place,
})

const stage = z.object({
  stage: z.enum(['before', 'audit', 'enforce']),
  from: z.string().exactOptional(),
  enforcement: z.enum(['Default', 'DoNotEnforce', 'not assigned']),
  effect: z.string(),
})

const guardrail = z.object({
  key: z.string(),
  group: z.string(),
  name: z.string(),
  title: z.string(),
  definition: z.object({
    id: z.string(),
    name: z.string(),
    title: z.string(),
    kind: z.enum(['definition', 'initiative']),
    from: z.enum(['built-in', 'fairway', 'library', 'estate']),
  }),
  archetype: z.string(),
  why: z.string(),
  now: stage,
  next: stage.exactOptional(),
  stages: z.array(stage),
  parameters: z.record(z.string(), jsonSchema),
  identity: z.enum(['none', 'system-assigned']),
  roles: z.array(z.object({ role: z.string(), roleDefinitionId: z.string(), scope: z.string() })),
  at: place,
})

const group = z.object({
  name: z.string(),
  displayName: z.string(),
  parent: z.string().exactOptional(),
  state: z.enum(['created', 'existing']),
  archetypes: texts,
  subscriptions: texts,
  guardrails: z.object({
    group: z.string(),
    displayName: z.string(),
    parent: z.string().exactOptional(),
    own: texts,
    inherited: z.array(z.object({ name: z.string(), from: z.string() })),
  }),
})

const address = z
  .object({
    prefix: z.string(),
    size: z.number(),
    state: z.enum(['pool', 'used', 'kept', 'free', 'reserved']),
    key: z.string().exactOptional(),
    get children() {
      return z.array(address)
    },
  })
  .meta({ id: 'PlannedAddress' })

const wave = z.object({
  wave: z.string(),
  number: z.int(),
  title: z.string(),
  state: z.enum(['done', 'open', 'closed']),
  criteria: z.array(z.object({ id: z.string(), title: z.string(), status: z.enum(['met', 'not-met', 'unknown']), why: z.string() })),
  resources: z.object({ planned: z.int(), seen: z.int().exactOptional() }),
  roots: texts,
  declared: z.object({ by: z.string(), on: z.string(), evidence: z.string() }).exactOptional(),
})

const load = z.object({
  what: z.string(),
  unit: z.string(),
  regions: z.array(z.object({ region: z.string(), capacity: z.number() })),
  need: z.number().exactOptional(),
  at: place,
  total: z.number(),
  losses: z.array(
    z.object({ lost: z.string(), left: z.number(), room: z.number().exactOptional(), answer: z.enum(['enough', 'short', 'unknown']) }),
  ),
})

/** `GET /landing-zone`: what `fairway plan landing-zone -o json` prints. */
export const landingZonePlanSchema = z
  .object({
    schemaVersion: z.literal(1),
    asOf: z.string(),
    name: z.string(),
    displayName: z.string(),
    regions: texts,
    counts: z.object({
      resources: z.int(),
      roots: z.int(),
      managementGroups: z.int(),
      assignments: z.int(),
      subscriptions: z.int(),
      workloads: z.int(),
      byType: z.array(z.object({ type: z.string(), count: z.int() })),
    }),
    groups: z.array(group),
    assignments: z.array(guardrail),
    leftOut: z.array(
      z.object({
        group: z.string(),
        name: z.string(),
        definition: z.string(),
        kind: z.enum(['missing', 'covered', 'off']),
        reason: z.string(),
        wayOut: z.string(),
      }),
    ),
    exemptions: z.array(
      z.object({
        name: z.string(),
        assignment: z.string(),
        group: z.string(),
        scope: z.string(),
        expiresOn: z.string(),
        reason: z.string(),
        at: place,
      }),
    ),
    conflicts: z.array(
      z.object({
        kind: z.string(),
        group: z.string(),
        between: texts,
        message: z.string(),
        wayOut: z.string(),
        from: z.string().exactOptional(),
        at: place,
      }),
    ),
    addresses: z.array(address),
    lock: z.array(z.object({ key: z.string(), prefix: z.string() })),
    peerings: z.array(z.object({ from: z.string(), to: z.string() })),
    workloads: z.array(plannedWorkloadSchema),
    capacity: z.array(capacityVerdictSchema),
    cost: costFloorSchema,
    waves: z.array(wave),
    roots: z.array(z.object({ name: z.string(), wave: z.string(), title: z.string(), resources: z.int(), needs: texts })),
    policies: z.object({ counts: checkCountsSchema, results: z.array(checkResultSchema), missingDefinitions: z.int(), more: z.int() }),
    missing: z.array(z.object({ name: z.string(), description: z.string(), roots: texts })),
    notes: texts,
    tables: z.array(z.object({ name: z.string(), version: z.string() })),
    loads: z.array(load),
    diagnostics: z.array(diagnosticSchema),
  })
  .meta({ id: 'LandingZonePlan' })

const seen = { subscription: z.string(), region: z.string(), observedAt: z.string(), source: z.string() }

/** `GET /landing-zone/capacity`. */
export const landingZoneCapacitySchema = z
  .strictObject({
    observed: z.strictObject({
      quotas: z.array(
        z.strictObject({ ...seen, of: z.looseObject({ kind: z.string() }), limit: z.number(), used: z.number().exactOptional() }),
      ),
      sizes: z.array(z.strictObject({ ...seen, size: z.string(), zones: texts, refused: z.string().exactOptional() })),
      models: z.array(
        z.strictObject({ ...seen, model: z.string(), version: z.string(), deploymentType: z.string(), room: z.number().exactOptional() }),
      ),
      listings: z.array(z.strictObject({ ...seen, what: z.string() })),
    }),
    deployed: z.array(z.strictObject({ key: z.string(), units: z.number() })),
  })
  .meta({ id: 'LandingZoneCapacity' })

/** An item of `GET /landing-zone/resources`. */
export const landingZoneResourceSchema = z
  .strictObject({
    key: z.string(),
    type: z.string(),
    name: z.string(),
    root: z.string(),
    wave: z.string(),
    scope: z.string(),
    about: z.string(),
    at: place,
    id: z.string(),
  })
  .meta({ id: 'LandingZoneResource' })

/** `GET /landing-zone/groups/{name}`. */
export const landingZoneGroupSchema = z
  .strictObject({
    group,
    effective: z.array(
      guardrail.extend({
        from: z.string().exactOptional().meta({ description: 'The group above that it comes from; absent: made here.' }),
      }),
    ),
    blocked: z.array(checkResultSchema),
  })
  .meta({ id: 'LandingZoneGroup' })

const driftStatus = z.enum(['same', 'different', 'missing', 'unknown', 'unexpected'])
const count = z.int().min(0)

/** `GET /landing-zone/drift`. */
export const landingZoneDriftSchema = z
  .strictObject({
    counts: z.strictObject({ same: count, different: count, missing: count, unknown: count, unexpected: count }),
    items: z.array(
      z.strictObject({
        status: driftStatus,
        id: z.string(),
        type: z.string(),
        name: z.string(),
        differences: z.array(
          z.strictObject({ path: z.string(), declared: jsonSchema.exactOptional(), observed: jsonSchema.exactOptional() }),
        ),
        unseen: texts.exactOptional(),
        key: z.string().exactOptional(),
        root: z.string().exactOptional(),
        at: place.exactOptional(),
      }),
    ),
    total: count,
    next: z.string().nullable(),
  })
  .meta({ id: 'LandingZoneDrift' })

/** `GET /landing-zone/choices`. */
export const requestChoicesSchema = z
  .strictObject({
    teams: z.array(z.strictObject({ name: z.string(), displayName: z.string() })),
    environments: z.array(z.strictObject({ name: z.string(), stage: z.string() })),
    applications: z.array(
      z.strictObject({ name: z.string(), displayName: z.string(), team: z.string(), environment: z.string(), regions: texts }),
    ),
    regions: texts,
  })
  .meta({ id: 'RequestChoices' })

/** A file of `GET /landing-zone/files/{root}`. */
export const renderedFileSchema = z.strictObject({ path: z.string(), text: z.string() }).meta({ id: 'RenderedFile' })
