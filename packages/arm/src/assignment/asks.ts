import type { PolicyDefinition } from '../policy/index.ts'
import { isObject, member } from '../value/index.ts'

const known = new WeakMap<PolicyDefinition, string>()

/** What a rule asks for beside the resource, from its text. What a deployment would be given does not matter to what is judged. */
function askedBy(definition: PolicyDefinition): string {
  const before = known.get(definition)
  if (before !== undefined) return before
  const inner = member(definition.source, 'properties')
  const rule = member(isObject(inner) ? inner : definition.source, 'policyRule')
  const text = JSON.stringify(rule ?? null, (key, value: unknown) => (key.toLowerCase() === 'deployment' ? undefined : value))
  const asked = `${/\bpolicy\(\s*\)/i.test(text) ? 'policy ' : ''}${/\brequestContext\(\s*\)\s*\.\??\s*identity\b/i.test(text) ? 'sender' : ''}`
  known.set(definition, asked)
  return asked
}

/** Whether a rule asks with `policy()` which assignment it is judged for, so that assignments cannot share a judgement. */
export const asksForAssignment = (definition: PolicyDefinition): boolean => askedBy(definition).includes('policy')

/** Whether a rule asks who sends a request. That decides requests; a scan has no sender. */
export const asksForSender = (definition: PolicyDefinition): boolean => askedBy(definition).includes('sender')
