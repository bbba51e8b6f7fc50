import { renderAssessment, renderJson } from '@fairway/core/report'
import { parseInstant, type Instant } from '@fairway/core/kernel'
import type { Assessment } from '@fairway/core/engine'
import { z } from 'zod'
import { endpoint } from '../api/define.ts'
import { reportPolicy } from '../http/headers.ts'
import { plainProblem, problemOf, Refusal, refuse } from '../http/problem.ts'
import { momentSchema } from '../schemas/text.ts'
import type { Services } from '../services.ts'

const read = { action: 'read', where: 'organization' } as const
const query = z.strictObject({
  asOf: momentSchema.exactOptional().meta({ description: 'Judge what was known at this moment; default: the present judgement.' }),
})

const formats = {
  html: { type: 'text/html; charset=utf-8', render: 'html' },
  md: { type: 'text/markdown; charset=utf-8', render: 'markdown' },
  json: { type: 'application/json', render: 'json' },
  sarif: { type: 'application/sarif+json', render: 'sarif' },
  junit: { type: 'application/xml', render: 'junit' },
} as const

type Format = keyof typeof formats

/** The present judgement, or one of an earlier moment, made when its turn in the queue comes. */
async function assessmentAt(services: Services, asOf: string | undefined, signal: AbortSignal): Promise<Assessment> {
  if (asOf === undefined) {
    const present = services.live.current()?.assessment
    if (present === undefined) throw new Refusal(plainProblem(503, 'there is no judgement yet: scan first'))
    return present
  }
  const moment: Instant | undefined = parseInstant(asOf)
  if (moment === undefined) throw refuse(422, 'FW4010', '`asOf` in the query: is no moment')
  const result = await services.inQueue(async () => services.workspace.assess({ asOf: moment }), signal)
  if (result.ok) return result.value.assessment
  const [first, ...others] = result.error
  throw new Refusal(first === undefined ? plainProblem(503) : problemOf(409, [first, ...others]))
}

/** A text in pieces as a stream, so that a large judgement does not have to be one text. */
function streamed(pieces: Iterable<string>, headers: Readonly<Record<string, string>>): Response {
  const encoder = new TextEncoder()
  const iterator = pieces[Symbol.iterator]()
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const next = iterator.next()
      if (next.done === true) controller.close()
      else controller.enqueue(encoder.encode(next.value))
    },
  })
  return new Response(body, { headers })
}

function report(assessment: Assessment, format: Format): Response {
  const { type, render } = formats[format]
  const headers = {
    'content-type': type,
    'content-disposition': `${format === 'html' ? 'inline' : 'attachment'}; filename="fairway-scorecard-${assessment.asOf.slice(0, 10)}.${format === 'junit' ? 'xml' : format}"`,
    ...(format === 'html' ? { 'content-security-policy': reportPolicy } : {}),
  }
  return streamed(render === 'json' ? renderJson(assessment) : [renderAssessment(assessment, render)], headers)
}

const reportEndpoint = (format: Format) =>
  endpoint({
    method: 'get',
    path: `/report.${format}`,
    summary: `The scorecard to take away, as ${format}`,
    access: read,
    freshness: 'revision',
    query,
    mediaType: formats[format].type.replace('; charset=utf-8', ''),
    response: z.unknown(),
    handle: async ({ query: { asOf }, services, request }) => report(await assessmentAt(services, asOf, request.signal), format),
  })

/** The whole judgement, for programs and for people. It names everybody's things, so reading it needs a grant in the whole organisation. */
export const reportEndpoints = [
  endpoint({
    method: 'get',
    path: '/assessment',
    summary: 'The whole judgement: what `fairway assess -o json` prints',
    access: read,
    freshness: 'revision',
    query,
    response: z.unknown(),
    handle: async ({ query: { asOf }, services, request }) =>
      streamed(renderJson(await assessmentAt(services, asOf, request.signal)), { 'content-type': 'application/json' }),
  }),
  ...(['html', 'md', 'json', 'sarif', 'junit'] as const).map(reportEndpoint),
]
