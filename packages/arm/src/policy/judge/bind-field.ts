import { isList, Unknown, type Value } from '../../value/index.ts'
import { FAILED, FALSE, negated, TRUE, UNKNOWN, type Answer } from '../answer.ts'
import { follow, headOf, tailsBehind, type Field, type Tail } from '../field/field.ts'
import type { PathNode } from '../field/path-node.ts'
import type { Check } from '../operator/operator.ts'
import { fold, foldsTo } from '../operator/fold.ts'
import { textOf } from '../operator/text.ts'
import type { Subject } from '../subject.ts'
import type { RuleTest } from '../rule/rule.ts'
import { asked, settled, type Asked, type Binding, type Bound } from './bound.ts'
import { scopeOfPath, type Frame } from './frame.ts'

/** Binds a condition on a field whose name is known. */
export function bindField(name: Value, test: RuleTest, check: Check, binding: Binding): Bound {
  if (typeof name !== 'string') return settled(FAILED)
  if (name === 'type' && binding.type !== undefined) return settled(check(binding.type, { failure: undefined }))
  const field = binding.fields.field(name)
  const fills = field.serverFilled && binding.fills
  if (field.tails.length === 0) {
    const node = field.special === undefined && field.otherwise === undefined && !fills ? field.head : undefined
    const quick = node === undefined ? undefined : quickly(node, test, check)
    if (quick !== undefined) return asked(quick, 1)
    return asked((frame) => checkOne(headOf(field, frame.subject), check, frame, fills), 2)
  }
  const scope = field.segments === undefined ? undefined : scopeOfPath(binding.scopes, field.segments, binding.related)
  if (scope === undefined) return asked((frame) => checkList(headOf(field, frame.subject), field.tails, check, frame, fills), 5)
  const [tail = [], ...rest] = tailsBehind(field, scope.segments?.length ?? 0)
  const { slot } = scope
  if (rest.length === 0) return asked((frame) => check(follow(frame.members[slot], tail), frame), 2)
  return asked((frame) => checkList(follow(frame.members[slot], tail), rest, check, frame, false), 5)
}

/** Asks about a field whose name was computed. */
export function readField(field: Field, check: Check, binding: Binding, frame: Frame): Answer {
  const fills = field.serverFilled && binding.fills
  if (field.tails.length === 0) return checkOne(headOf(field, frame.subject), check, frame, fills)
  const scope = field.segments === undefined ? undefined : scopeOfPath(frame.scopes, field.segments, binding.related)
  if (scope === undefined) return checkList(headOf(field, frame.subject), field.tails, check, frame, fills)
  const [tail = [], ...rest] = tailsBehind(field, scope.segments?.length ?? 0)
  const value = follow(frame.members[scope.slot], tail)
  return rest.length === 0 ? check(value, frame) : checkList(value, rest, check, frame, false)
}

const checkOne = (value: Value | undefined, check: Check, frame: Frame, fills: boolean): Answer =>
  fills && (value === undefined || value === null) && frame.subject.planned ? UNKNOWN : check(value, frame)

/** `[*]` outside of a count: every member must pass, and where there are none, nothing fails. */
function checkList(list: Value | undefined, tails: readonly Tail[], check: Check, frame: Frame, fills: boolean): Answer {
  if (fills && (list === undefined || list === null) && frame.subject.planned) return UNKNOWN
  return checkMembers(list, tails, 0, check, frame)
}

function checkMembers(list: Value | undefined, tails: readonly Tail[], depth: number, check: Check, frame: Frame): Answer {
  if (list instanceof Unknown) return UNKNOWN
  if (!isList(list)) return TRUE
  const tail = tails[depth] ?? []
  const last = depth === tails.length - 1
  let answer: Answer = TRUE
  for (let index = 0; index < list.length; index++) {
    const value = follow(list[index], tail)
    const one = last ? check(value, frame) : checkMembers(value, tails, depth + 1, check, frame)
    if (one === FALSE) return FALSE
    if (one > answer) answer = one
  }
  return answer
}

/** The commonest conditions on a plain property, without going through the general check. */
function quickly(node: PathNode, test: RuleTest, check: Check): Asked | undefined {
  const { operator, expected } = test
  const yes = operator.negative ? FALSE : TRUE
  const no = negated(yes)
  if (operator.base === 'equals') return quickEquals(node, expected.constant, check, [yes, no])
  if (operator.base === 'in') return quickIn(node, expected.constant, check, [yes, no])
  return (frame) => check(node.of(frame.subject), frame)
}

function quickEquals(node: PathNode, expected: Value | undefined, check: Check, [yes, no]: readonly [Answer, Answer]): Asked | undefined {
  const exact = expected === undefined ? undefined : textOf(expected)
  if (exact === undefined || expected instanceof Unknown) return undefined
  const lower = fold(exact)
  const { length } = exact
  return (frame) => {
    const { subject } = frame
    const value = node.of(subject)
    if (typeof value === 'boolean') return (value ? 'true' : 'false') === lower ? yes : no
    if (typeof value !== 'string') return value === undefined ? (length === 0 ? yes : no) : check(value, frame)
    return value === exact || same(value, lower, node, subject) ? yes : no
  }
}

/** Texts of one length are folded once for all conditions on the property. */
const same = (value: string, folded: string, node: PathNode, subject: Subject): boolean =>
  value.length === folded.length ? node.textOf(subject, value) === folded : foldsTo(value, folded)

function quickIn(node: PathNode, expected: Value | undefined, check: Check, [yes, no]: readonly [Answer, Answer]): Asked | undefined {
  if (!isList(expected) || !expected.every((one) => typeof one === 'string')) return undefined
  // As they are spelled too: most values are, and need not be lower-cased then.
  const texts = new Set([...expected, ...expected.map(fold)])
  const whenMissing = texts.has('') ? yes : no
  return (frame) => {
    const { subject } = frame
    const value = node.of(subject)
    if (typeof value !== 'string') return value === undefined ? whenMissing : check(value, frame)
    return texts.has(value) || texts.has(node.textOf(subject, value)) ? yes : no
  }
}
