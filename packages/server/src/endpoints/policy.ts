import { covers, type ReadScope } from '@fairway/core/access'
import type { CompliancePair } from '@fairway/core/policy'
import {
  checkReportSchema,
  compliancePairSchema,
  complianceReportSchema,
  explanationOf,
  pageOfPairs,
  pairExplanationSchema,
  pairStates,
} from '@fairway/core/policy'
import { DiagnosticError, parseInstant, type Diagnostic } from '@fairway/core/kernel'
import { z } from 'zod'
import { endpoint } from '../api/define.ts'
import { plainProblem, problemOf, Refusal, refuse } from '../http/problem.ts'
import { checkDropped } from '../policy/check.ts'
import { judgeWorld, type JudgedWorld } from '../policy/judged.ts'
import { livePolicies } from '../policy/live.ts'
import { complianceFor, pairQueryOf, scopeNamed } from '../policy/report.ts'
import {
  assignmentView,
  assignmentViews,
  definitionView,
  effectiveAt,
  exemptionViews,
  overviewOf,
  scopesOf,
  visibleScopes,
} from '../policy/views.ts'
import { firstOf } from '../records/ids.ts'
import {
  effectiveAssignmentSchema,
  policyAssignmentDetailSchema,
  policyAssignmentSchema,
  policyDefinitionSchema,
  policyExemptionSchema,
  policyOverviewSchema,
  policyScopeSchema,
} from '../schemas/policy.ts'
import { itemsOf, pageOf } from '../schemas/records.ts'
import { anyOf, filterText, momentSchema, pageShape, plainText } from '../schemas/text.ts'
import type { Services } from '../services.ts'

const read = { action: 'read', where: 'anywhere' } as const
const readAll = { action: 'read', where: 'organization' } as const
const byId = z.strictObject({ id: plainText(8192).meta({ description: 'The id or name, URL-encoded or in base64url.' }) })
const scopeText = filterText.meta({ description: 'An id of `/policy/scopes`, or a name that the estate gives a scope.' })

/** A template and its parameters, escaped as JSON text. */
const MAX_CHECK_BYTES = 24 * 1024 * 1024
const MAX_CONTENT = 10 * 1024 * 1024

/** What somebody names that is not there is theirs to mend. */
function told<Answer>(work: () => Answer): Answer {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error
    const [first, ...others] = error.diagnostics
    throw new Refusal(first === undefined ? plainProblem(422) : problemOf(422, [first, ...others]))
  }
}

/** The pairs of what somebody's teams own. */
const visibleTo = (scope: ReadScope) => (pair: CompliancePair) => scope === 'everything' || covers(scope, pair.owner)

const pairFilters = {
  state: z
    .enum(['non-compliant', 'undecided', 'error', 'conflicting', 'protected', 'exempt', 'unknown'])
    .exactOptional()
    .meta({ description: `One state: ${pairStates.join(', ')}.` }),
  assignment: filterText.exactOptional().meta({ description: 'Id or name of an assignment.' }),
  definition: filterText.exactOptional().meta({ description: 'Id or name of a definition.' }),
  scope: filterText.exactOptional().meta({ description: 'Only resources at or below this scope.' }),
}

/** The policies of the present judgement, or of the facts of an earlier moment. */
async function policiesAt(
  services: Services,
  asOf: string | undefined,
  signal: AbortSignal,
): Promise<JudgedWorld & { readonly diagnostics: readonly Diagnostic[] }> {
  if (asOf === undefined) return { ...(await livePolicies(services, signal)), diagnostics: [] }
  const moment = parseInstant(asOf)
  if (moment === undefined) throw refuse(422, 'FW4010', '`asOf` in the query: is no moment')
  const result = await services.inQueue(async () => services.workspace.world({ asOf: moment }), signal)
  if (result.ok) return { ...judgeWorld(result.value.world, services.workspace.dataDir), diagnostics: result.value.diagnostics }
  const [first, ...others] = result.error
  throw new Refusal(first === undefined ? plainProblem(503) : problemOf(409, [first, ...others]))
}

/** Azure Policy: how everything stands, what is assigned where, why a resource fails, and what would be denied. */
export const policyEndpoints = [
  endpoint({
    method: 'get',
    path: '/policy',
    summary: 'What is declared, and how everything stands',
    access: read,
    freshness: 'content',
    response: policyOverviewSchema,
    handle: async ({ services, identity, request }) => ({
      body: overviewOf((await livePolicies(services, request.signal)).judged, identity.scope),
    }),
  }),
  endpoint({
    method: 'get',
    path: '/policy/scopes',
    summary: 'The tree of scopes with compliance, parents before children',
    access: read,
    freshness: 'content',
    response: itemsOf(policyScopeSchema),
    handle: async ({ services, identity, request }) => {
      const policies = await livePolicies(services, request.signal)
      const isVisible = visibleScopes(policies, identity.scope)
      return { body: { items: scopesOf(policies.judged, identity.scope).filter((one) => isVisible(one.id)) } }
    },
  }),
  endpoint({
    method: 'get',
    path: '/policy/assignments',
    summary: 'Assignments with compliance, lowest percentage first',
    access: read,
    freshness: 'content',
    query: z.strictObject({ scope: scopeText.exactOptional() }),
    response: itemsOf(policyAssignmentSchema),
    handle: async ({ query, services, identity, request }) => {
      const policies = await livePolicies(services, request.signal)
      const { judged } = policies
      const isVisible = visibleScopes(policies, identity.scope)
      const at = query.scope === undefined ? undefined : told(() => scopeNamed(judged, query.scope ?? '/'))
      return { body: { items: assignmentViews(judged, identity.scope, at).filter((one) => isVisible(one.scope)) } }
    },
  }),
  endpoint({
    method: 'get',
    path: '/policy/assignments/{id}',
    summary: 'One assignment: its definitions, parameters, exclusions and exemptions',
    access: read,
    freshness: 'content',
    params: byId,
    response: policyAssignmentDetailSchema,
    handle: async ({ params, services, identity, request }) => {
      const policies = await livePolicies(services, request.signal)
      const isVisible = visibleScopes(policies, identity.scope)
      const view = await firstOf(params.id, async (id) => Promise.resolve(assignmentView(policies.judged, id, identity.scope)))
      if (view === undefined || !isVisible(view.scope)) throw refuse(404, 'FW4011', `there is no assignment \`${params.id.slice(0, 200)}\``)
      return { body: { ...view, exemptions: view.exemptions.filter((one) => isVisible(one.scope)) } }
    },
  }),
  endpoint({
    method: 'get',
    path: '/policy/definitions/{id}',
    summary: 'One definition or initiative: its rule or members, parameters, and who uses it',
    access: read,
    freshness: 'content',
    params: byId,
    response: policyDefinitionSchema,
    handle: async ({ params, services, request }) => {
      const { judged } = await livePolicies(services, request.signal)
      const view = await firstOf(params.id, async (id) => Promise.resolve(definitionView(judged, id)))
      if (view === undefined) throw refuse(404, 'FW4011', `there is no definition \`${params.id.slice(0, 200)}\``)
      return { body: view }
    },
  }),
  endpoint({
    method: 'get',
    path: '/policy/effective',
    summary: 'What holds at a scope, inherited or assigned there',
    access: read,
    freshness: 'content',
    query: z.strictObject({ scope: scopeText }),
    response: itemsOf(effectiveAssignmentSchema),
    handle: async ({ query, services, identity, request }) => {
      const policies = await livePolicies(services, request.signal)
      const scope = told(() => scopeNamed(policies.judged, query.scope))
      if (!visibleScopes(policies, identity.scope)(scope)) throw refuse(404, 'FW4011', `there is no scope \`${query.scope.slice(0, 200)}\``)
      return { body: { items: [...effectiveAt(policies.judged, scope)] } }
    },
  }),
  endpoint({
    method: 'get',
    path: '/policy/pairs',
    summary: 'Resources under policies that are anything but compliant, worst state first',
    access: read,
    freshness: 'content',
    query: z.strictObject({
      ...pairFilters,
      reference: filterText.exactOptional().meta({ description: 'A reference id of the initiative.' }),
      resource: filterText.exactOptional().meta({ description: 'Id of a resource.' }),
      type: filterText.exactOptional().meta({ description: 'A resource type.' }),
      owner: anyOf('Any of these teams.'),
      text: plainText(200).exactOptional().meta({ description: 'Words in the names of resource, assignment or definition.' }),
      ...pageShape,
    }),
    response: pageOf(compliancePairSchema),
    handle: async ({ query, services, identity, request }) => {
      const { judged, ownerOf } = await livePolicies(services, request.signal)
      const { limit, cursor, state, assignment, definition, scope, owner, ...more } = query
      const isVisible = visibleTo(identity.scope)
      const wanted = told(() => ({ ...pairQueryOf(judged, { state, assignment, definition, scope }), ...more }))
      const page = pageOfPairs(judged, wanted, {
        limit,
        ownerOf,
        visible: (pair) => isVisible(pair) && (owner?.includes(pair.owner ?? '') ?? true),
        ...(cursor === undefined ? {} : { cursor }),
      })
      return { body: { ...page, items: [...page.items] } }
    },
  }),
  endpoint({
    method: 'get',
    path: '/policy/pairs/{id}',
    summary: 'Why one resource stands as it does under one policy',
    access: read,
    freshness: 'content',
    params: byId,
    query: z.strictObject({
      asOf: momentSchema.exactOptional().meta({ description: 'As of this moment; default: the present judgement.' }),
    }),
    response: pairExplanationSchema,
    handle: async ({ params, query, services, identity, request }) => {
      const { judged, ownerOf } = await policiesAt(services, identity.scope === 'everything' ? query.asOf : undefined, request.signal)
      const found = await firstOf(params.id, async (id) => Promise.resolve(explanationOf(judged, id, ownerOf)))
      if (found === undefined || !visibleTo(identity.scope)(found.pair))
        throw refuse(404, 'FW7016', 'there is no such pair: it was fixed, moved or never there')
      return {
        body: { ...found, reasons: [...found.reasons], patch: [...found.patch], unknown: [...found.unknown], related: [...found.related] },
      }
    },
  }),
  endpoint({
    method: 'get',
    path: '/policy/exemptions',
    summary: 'Exemptions with their end and what they cover, those that end first, first',
    access: read,
    freshness: 'content',
    response: itemsOf(policyExemptionSchema),
    handle: async ({ services, identity, request }) => {
      const policies = await livePolicies(services, request.signal)
      const isVisible = visibleScopes(policies, identity.scope)
      return { body: { items: exemptionViews(policies.judged).filter((one) => isVisible(one.scope)) } }
    },
  }),
  endpoint({
    method: 'get',
    path: '/policy/report',
    summary: 'The whole compliance report: what `fairway policy compliance -o json` prints',
    access: readAll,
    freshness: 'content',
    query: z.strictObject({
      ...pairFilters,
      asOf: momentSchema.exactOptional().meta({ description: 'As of this moment; default: the present judgement.' }),
      limit: z.coerce.number().int().min(1).max(10_000).default(100).meta({ description: 'Pairs in the answer, at most 10,000.' }),
      cursor: pageShape.cursor,
    }),
    response: complianceReportSchema,
    handle: async ({ query: { asOf, ...asked }, services, request }) => {
      const { judged, ownerOf, diagnostics } = await policiesAt(services, asOf, request.signal)
      const report = told(() => complianceFor({ judged, ownerOf }, asked))
      // The report is of readonly lists, the schema of plain ones: the same JSON.
      const plain: z.infer<typeof complianceReportSchema> = JSON.parse(
        JSON.stringify({ ...report, diagnostics: [...diagnostics, ...report.diagnostics] }),
      )
      return { body: plain }
    },
  }),
  endpoint({
    method: 'post',
    path: '/check',
    summary: 'What the policies would do to a template, a plan or resources; nothing is written',
    access: read,
    success: 200,
    maxBodyBytes: MAX_CHECK_BYTES,
    body: z.strictObject({
      name: plainText(300),
      content: z.string().min(1).max(MAX_CONTENT),
      parameters: z.string().max(MAX_CONTENT).exactOptional(),
      scope: z.union([z.literal(''), filterText]).exactOptional(),
    }),
    response: checkReportSchema,
    handle: async ({ body, services, identity, request }) => {
      const { judged } = await livePolicies(services, request.signal)
      const world = services.live.current()?.world
      if (world === undefined) throw new Refusal(plainProblem(503, 'there is no judgement yet: scan first'))
      const report = await services.inQueue(
        async () =>
          Promise.resolve(
            told(() => checkDropped(body, world, { judged, dataDir: services.workspace.dataDir, beside: identity.scope === 'everything' })),
          ),
        request.signal,
      )
      const shown =
        identity.scope === 'everything'
          ? report
          : { ...report, diagnostics: report.diagnostics.filter((one) => one.at?.file === body.name) }
      const plain: z.infer<typeof checkReportSchema> = JSON.parse(JSON.stringify(shown))
      return { body: plain }
    },
  }),
]
