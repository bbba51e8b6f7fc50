import { parseEstate } from '@fairway/core/estate'
import { workloadRequestKind, type ResolvedRequest } from '@fairway/core/golden-path'
import { canonicalJson, diagnostic, DiagnosticError, parseInstant, type Diagnostic, type Instant } from '@fairway/core/kernel'
import { withDecision, type Decision } from '@fairway/core/landing-zone'
import { samePerson } from '@fairway/core/organization'

/** Why somebody's decision on a request is not taken; nothing when it is. */
export function decisionProblems(resolved: ResolvedRequest, { person, decision, at }: Decision): readonly Diagnostic[] {
  const { request, approval, state, reasons, decisions, diagnostics } = resolved
  const { name, spec } = request
  if (samePerson(person, spec.requestedBy)) return [diagnostic('FW8408', `\`${person}\` asked for \`${name}\` and cannot decide on it`)]
  const { approvers } = approval
  if (approvers.length > 0 && !approvers.some((one) => samePerson(one, person))) {
    const help = `deciding may ${approvers.map((one) => `\`${one}\``).join(', ')}`
    return [diagnostic('FW8416', `\`${person}\` may not decide on \`${name}\``, { help })]
  }
  if ((parseInstant(at) ?? '').slice(0, 10) < (parseInstant(spec.requestedAt) ?? '').slice(0, 10))
    return [diagnostic('FW8417', `\`${name}\` is asked for only on ${spec.requestedAt}`)]
  if (state === 'expired') return [diagnostic('FW8417', `nothing of \`${name}\` is left to decide: ${reasons.join(', ')}`)]
  if (lastOf(decisions, person) === decision) return [diagnostic('FW8417', `\`${person}\` ${decision} \`${name}\` already`)]
  if (decision === 'rejected') return []
  const wrong = diagnostics.filter((one) => one.severity === 'error')
  if (wrong.length > 0) return wrong
  return approval.why.length === 0 ? [diagnostic('FW8417', `nobody needs to approve \`${name}\``)] : []
}

/** What somebody decided last, as far as it counts. */
const lastOf = (decisions: ResolvedRequest['decisions'], person: string): Decision['decision'] | undefined =>
  decisions.findLast((one) => one.invalid === undefined && samePerson(one.decision.person, person))?.decision.decision

/** A file of the estate. */
interface RequestFile {
  readonly path: string
  readonly text: string
}

/**
 * The file of a request with a decision added. The file must hold the very request that was judged, and with the decision it must still be one:
 * whatever else has happened to it, nobody agrees to what they never saw. Error FW8418.
 */
export function decidedFile(file: RequestFile, { request }: ResolvedRequest, decision: Decision): RequestFile {
  const before = requestIn(file, request.name)
  if (before === undefined || canonicalJson(plain(before)) !== canonicalJson(plain(request.spec)))
    throw new DiagnosticError([diagnostic('FW8418', `\`${request.name}\` stands otherwise in \`${file.path}\` than it was judged`)])
  const text = withDecision(file.text, request.name, decision)
  const after = text === undefined ? undefined : requestIn({ path: file.path, text }, request.name)
  if (text === undefined || after === undefined || after.decisions.length !== before.decisions.length + 1)
    throw new DiagnosticError([diagnostic('FW8418', `no decision can be added to \`${request.name}\` in \`${file.path}\``)])
  return { path: file.path, text }
}

const requestIn = (file: RequestFile, name: string) =>
  parseEstate([file], [workloadRequestKind]).estate.documents.flatMap((one) =>
    one.kind === workloadRequestKind.name && one.name === name ? [workloadRequestKind.schema.parse(one.spec)] : [],
  )[0]

const plain = (value: unknown) => JSON.parse(JSON.stringify(value))

/** A decision on a request as it stands, as it is written. */
export const decisionOf = (
  { subject }: Pick<ResolvedRequest, 'subject'>,
  {
    person,
    decision,
    comment,
  }: { readonly person: string; readonly decision: Decision['decision']; readonly comment?: string | undefined },
  at: Instant,
): Decision => ({ person, decision, at, ...(comment === undefined || comment.trim() === '' ? {} : { comment }), of: subject })
