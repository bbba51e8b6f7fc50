import type { Problem } from '@fairway/core/api'
import { codes, diagnostic, type Code, type Diagnostic } from '@fairway/core/kernel'

/** Statuses that a problem may have. */
export type ProblemStatus = 400 | 401 | 403 | 404 | 405 | 406 | 408 | 409 | 412 | 413 | 414 | 415 | 422 | 429 | 500 | 503 | 504

const titles: Readonly<Record<ProblemStatus, string>> = {
  400: 'request not readable',
  401: 'not signed in',
  403: 'not allowed',
  404: 'not found',
  405: 'method not allowed',
  406: 'not acceptable',
  408: 'request took too long to arrive',
  409: 'in conflict with what is there',
  412: 'changed since it was read',
  413: 'request too large',
  414: 'address too long',
  415: 'media type not supported',
  422: 'request not valid',
  429: 'too many attempts',
  500: 'internal error',
  503: 'not available',
  504: 'the answer took too long',
}

/** Ends a request with a problem document. A refusal, not a defect: whatever else is thrown becomes a 500. */
export class Refusal extends Error {
  readonly problem: Problem
  readonly headers: Readonly<Record<string, string>>

  constructor(problem: Problem, headers: Readonly<Record<string, string>> = {}) {
    super(problem.title)
    this.name = 'Refusal'
    this.problem = problem
    this.headers = headers
  }
}

/** The address of a code's page: relative, so that it works wherever the server runs. */
const pageOf = (code: Code): string => `/api/v1/codes/${code}`

/** A problem document without a code: the HTTP status says it all. */
export const plainProblem = (status: ProblemStatus, detail?: string): Problem => ({
  type: 'about:blank',
  title: titles[status],
  status,
  ...(detail === undefined ? {} : { detail }),
})

/** A problem document for a registered code, with one or more diagnostics of it. */
export const problemOf = (status: ProblemStatus, diagnostics: readonly [Diagnostic, ...Diagnostic[]]): Problem => ({
  type: pageOf(diagnostics[0].code),
  title: codes[diagnostics[0].code].title,
  status,
  detail: diagnostics.map((one) => (one.help === undefined ? one.summary : `${one.summary} (${one.help})`)).join('; '),
  code: diagnostics[0].code,
  diagnostics,
})

/** A problem document for diagnostics that some other package made: what the user sent, or a store that cannot take it. */
export function problemOfDiagnostics(diagnostics: readonly Diagnostic[]): Problem {
  const [first, ...others] = diagnostics
  if (first === undefined) return plainProblem(500)
  const sentByUser = first.code === 'FW3012' || first.code === 'FW3011' || !first.code.startsWith('FW3')
  return problemOf(sentByUser ? 422 : 503, [first, ...others])
}

/** A refusal with one diagnostic. */
export const refuse = (
  status: ProblemStatus,
  code: Code,
  summary: string,
  more: { readonly help?: string; readonly headers?: Record<string, string> } = {},
): Refusal => new Refusal(problemOf(status, [diagnostic(code, summary, more.help === undefined ? {} : { help: more.help })]), more.headers)

/** A problem document as a response. */
export const problemResponse = (problem: Problem, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: { ...headers, 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
  })
