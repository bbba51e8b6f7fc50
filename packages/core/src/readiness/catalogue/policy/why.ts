import { messageFor } from '@fairway/arm/assignment'
import type { Explanation } from '@fairway/arm/policy'
import { foundInWords, ownRemedy, reasonsOf, remedyOf, type PolicyReason } from '../../../policy/index.ts'
import { nameOfPolicy, type PolicyCase } from '../../policy-standing.ts'

/** What a case comes down to, for people. */
export interface Why {
  /** The policy, its effect and assignment, and what was found: one sentence without its full stop. */
  readonly message: string
  /** The way out as sentences; absent where the policy does not let one be told. */
  readonly remedy?: string
}

/** Why something breaks a policy, and what to do. */
export function whyAgainst(one: PolicyCase, explanation: Explanation | undefined, subject: string): Why {
  const remedy = [wayOut(one, explanation), messageOf(one)].filter((text) => text !== undefined)
  return {
    message: `${policyOf(one)}: ${partOf(one, subject)}${found(one, explanation)}`,
    ...(remedy.length === 0 ? {} : { remedy: remedy.map(sentence).join(' ') }),
  }
}

/** Why nobody can tell whether something breaks a policy. */
export function whyUndecided(one: PolicyCase, explanation: Explanation | undefined, subject: string): string {
  const failed =
    explanation === undefined ? [] : reasonsOf(explanation, one.policy.definition?.source).flatMap((reason) => reason.why ?? [])
  const causes = [...new Set([...(explanation?.unknown ?? []), ...failed])]
  const told = causes.length === 0 ? 'something is not known' : causes.slice(0, 2).join('; ')
  return `${policyOf(one)} cannot be decided: ${partOf(one, subject)}${told}`
}

/** `AI accounts accept no keys` (deny, assigned by `Guardrails`). What is only recorded says so. */
function policyOf({ policy }: PolicyCase): string {
  const { assignment } = policy.assignment
  const enforced = assignment.enforcementMode === 'Default' ? '' : ', not enforced'
  return `\`${nameOfPolicy(policy)}\` (${policy.effect ?? 'effect not known'}${enforced}, assigned by \`${assignment.displayName}\`)`
}

/** Which part of the subject was judged, where it is not the subject itself. */
function partOf({ judged }: PolicyCase, subject: string): string {
  const own = judged.toLowerCase().replace('/microsoft.cognitiveservices.data/', '/microsoft.cognitiveservices/')
  return own === subject ? '' : `in \`${judged.slice(judged.lastIndexOf('/') + 1)}\` `
}

function found({ policy, state }: PolicyCase, explanation: Explanation | undefined): string {
  if (state === 'Conflicting') return 'another policy writes the same property with another value'
  if (explanation === undefined) return 'it does not comply'
  const { related } = explanation
  const words = foundInWords(told(reasonsOf(explanation, policy.definition?.source)))
  const sought = related?.sought
  if (sought === undefined) return words === '' ? 'it does not comply' : words
  if ((related?.count ?? related?.found.length ?? 0) > 0)
    return `no \`${sought.type}\` of it is as it has to be${words === '' ? '' : `: ${words}`}`
  return `there is no \`${sought.type}\`${sought.name === undefined ? '' : ` called \`${sought.name}\``} for it`
}

/** Two conditions may look at the same thing. */
function told(reasons: readonly PolicyReason[]): readonly PolicyReason[] {
  const seen = new Set<string>()
  return reasons.filter(({ path, field, actual }) => {
    const key = JSON.stringify([path ?? field, actual])
    return !seen.has(key) && seen.add(key)
  })
}

function wayOut({ policy }: PolicyCase, explanation: Explanation | undefined): string | undefined {
  const own = ownRemedy(policy.definition?.metadata)
  if (own !== undefined || explanation === undefined) return own
  const sought = explanation.related?.sought
  if (sought !== undefined)
    return `create \`${sought.type}\`${sought.name === undefined ? '' : ` \`${sought.name}\``} as the definition asks for it`
  return remedyOf(reasonsOf(explanation, policy.definition?.source))
}

/** What the organisation tells people who meet this policy. */
const messageOf = ({ policy }: PolicyCase): string | undefined => messageFor(policy.assignment.assignment, policy.reference)

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`
