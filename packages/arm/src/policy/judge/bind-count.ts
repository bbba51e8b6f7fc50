import { Failure, isList, Unknown, type Value } from '../../value/index.ts'
import { FAILED, TRUE, UNKNOWN, type Answer } from '../answer.ts'
import { follow, headOf, tailsBehind, type Field, type Tail } from '../field/field.ts'
import type { Rule, RuleCount, RuleTest } from '../rule/rule.ts'
import { asked, checkAgainst, failed, settled, type Asked, type Binding, type Bound } from './bound.ts'
import { MOST_MEMBERS, scopeOfPath, type CountScope, type Frame } from './frame.ts'

/** Azure counts at most this many members of a value. */
const MOST_VALUES = 100
/** How many possible numbers are tried where some members cannot be decided. */
const MOST_TRIED = 256

/** How the condition inside a count is bound. */
type Bind = (rule: Rule, binding: Binding) => Bound

/** Binds a condition on a count. */
export function bindCount(test: RuleTest, count: RuleCount, binding: Binding, bind: Bind): Bound {
  const { over } = count
  if (over.kind === 'value') return bindValueCount(test, over, binding, (inner) => whereOf(count, inner, bind))
  const { constant } = over.name
  if (typeof constant !== 'string')
    return asked((frame) => failed(new Failure('ComputedCount', 'what `count` goes over is not computed'), frame), 1)
  return bindFieldCount(test, binding.fields.field(constant), binding, (inner) => whereOf(count, inner, bind))
}

interface Counting {
  readonly test: RuleTest
  readonly where: Asked
  readonly scopes: readonly CountScope[]
  readonly tails: readonly Tail[]
  /** Beyond this number nothing changes the answer. */
  readonly enough: number
}

function bindFieldCount(test: RuleTest, field: Field, binding: Binding, bindWhere: BindWhere): Bound {
  const { segments } = field
  if (segments === undefined || field.tails.length === 0) return bindConstantCount(test, 0)
  const outer = scopeOfPath(binding.scopes, segments, binding.related)
  const start = outer?.segments?.length ?? 0
  const [head = [], ...rest] = outer === undefined ? [] : tailsBehind(field, start)
  const scopes = scopesOf(field, segments, start, binding)
  const where = bindWhere({ ...binding, scopes: [...binding.scopes, ...scopes] })
  const tails = outer === undefined ? field.tails : rest
  const counting: Counting = { test, where: where.ask, scopes, tails, enough: enoughOf(test) }
  const fills = field.serverFilled && binding.fills
  return asked(
    (frame) => {
      const list = outer === undefined ? headOf(field, frame.subject) : follow(frame.members[outer.slot], head)
      if (fills && (list === undefined || list === null) && frame.subject.planned) return UNKNOWN
      return answerCount(list, counting, frame)
    },
    6 + where.cost * 3,
  )
}

/** One scope for every `[*]` that the count goes over itself. */
function scopesOf(field: Field, segments: readonly string[], start: number, binding: Binding): readonly CountScope[] {
  const parts = field.name.split('[*]')
  const stars = segments.flatMap((segment, index) => (segment === '*' ? [index] : []))
  const slot = binding.scopes.length
  return stars
    .filter((at) => at >= start)
    .map((at, index) => {
      const name = `${parts.slice(0, stars.indexOf(at) + 1).join('[*]')}[*]`.toLowerCase()
      return { name, segments: segments.slice(0, at + 1), slot: slot + index, related: binding.related }
    })
}

const ALWAYS = settled(TRUE)

type BindWhere = (binding: Binding) => Bound

const whereOf = (count: RuleCount, binding: Binding, bind: Bind): Bound => (count.where === undefined ? ALWAYS : bind(count.where, binding))

function bindConstantCount(test: RuleTest, number: number): Bound {
  const answer = test.check?.(number, { failure: undefined })
  return answer === undefined || answer === FAILED ? asked((frame) => checkAgainst(test, number, frame), 2) : settled(answer)
}

const comparisons: ReadonlySet<string> = new Set(['equals', 'less', 'lessOrEquals', 'greater', 'greaterOrEquals'])

/** Every comparison with `n` gives the same answer for all numbers above it. */
const enoughOf = (test: RuleTest): number => {
  const { constant } = test.expected
  const number = typeof constant === 'string' ? Number(constant) : constant
  return typeof number === 'number' && comparisons.has(test.operator.base) ? number : Infinity
}

/** What a count has found so far: members that pass, that cannot be decided, that fail; and whether a list is unknown as a whole. */
class Tally {
  passed = 0
  open = 0
  failed = false
  endless = false
}

function answerCount(list: Value | undefined, counting: Counting, frame: Frame): Answer {
  const tally = new Tally()
  const before = frame.scopes.length
  for (const scope of counting.scopes) frame.scopes.push(scope)
  if (counting.scopes.length === 0) tallyMember(tally, counting.where(frame))
  else countMembers(list, 0, counting, frame, tally)
  frame.scopes.length = before
  return decide(tally, counting.test, frame)
}

function countMembers(list: Value | undefined, depth: number, counting: Counting, frame: Frame, tally: Tally): void {
  if (list instanceof Unknown) tally.endless = true
  if (!isList(list)) return
  const { scopes, tails, where, enough } = counting
  const slot = scopes[depth]?.slot ?? 0
  const last = depth === scopes.length - 1
  for (let index = 0; index < list.length && tally.passed <= enough; index++) {
    if (frame.left-- <= 0) {
      exhausted(tally, frame)
      return
    }
    const item = list[index]
    frame.members[slot] = item
    if (last) tallyMember(tally, where(frame))
    else countMembers(follow(item, tails[depth] ?? []), depth + 1, counting, frame, tally)
  }
}

function exhausted(tally: Tally, frame: Frame): void {
  frame.failure = TOO_LONG
  tally.endless = true
  tally.failed = true
}

function tallyMember(tally: Tally, answer: Answer): void {
  if (answer === TRUE) tally.passed++
  else if (answer > TRUE) {
    tally.open++
    if (answer === FAILED) tally.failed = true
  }
}

/** The answer, where every number that may come out gives the same. */
function decide(tally: Tally, test: RuleTest, frame: Frame): Answer {
  const answer = checkAgainst(test, tally.passed, frame)
  const undecided = tally.failed ? FAILED : UNKNOWN
  if (tally.endless) return undecided
  const most = tally.passed + Math.min(tally.open, MOST_TRIED)
  for (let number = tally.passed + 1; number <= most; number++) {
    if (checkAgainst(test, number, frame) !== answer) return undecided
  }
  return tally.open > MOST_TRIED ? undecided : answer
}

function bindValueCount(
  test: RuleTest,
  over: Extract<RuleCount['over'], { kind: 'value' }>,
  binding: Binding,
  bindWhere: BindWhere,
): Bound {
  const scope: CountScope = {
    name: over.name.toLowerCase(),
    segments: undefined,
    slot: binding.scopes.length,
    related: binding.related,
  }
  const where = bindWhere({ ...binding, scopes: [...binding.scopes, scope] })
  const counting: Counting = { test, where: where.ask, scopes: [scope], tails: [[]], enough: enoughOf(test) }
  return asked(
    (frame) => {
      const list = over.value.run === undefined ? over.value.constant : over.value.run(frame)
      if (list instanceof Failure) return failed(list, frame)
      if (list instanceof Unknown) return UNKNOWN
      if (!isList(list)) return failed(NOT_A_LIST, frame)
      return list.length > MOST_VALUES ? failed(TOO_MANY, frame) : answerCount(list, counting, frame)
    },
    6 + where.cost * 5,
  )
}

const NOT_A_LIST = new Failure('ListExpected', '`count` counts the members of a list')
const TOO_LONG = new Failure('TooManyIterations', `the counts of a rule look at more than ${MOST_MEMBERS} members`)
const TOO_MANY = new Failure('TooManyIterations', `\`count\` goes over at most ${MOST_VALUES} values`)
