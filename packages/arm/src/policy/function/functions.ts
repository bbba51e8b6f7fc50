import {
  type EagerFunction,
  policyFunctions,
  standardFunctions,
  type CompileOptions,
  type FunctionSpec,
  type FunctionTable,
  type Outcome,
} from '../../expression/index.ts'
import { Failure, type Value } from '../../value/index.ts'
import type { Frame } from '../judge/frame.ts'
import { policyOf, requestContextOf, resourceGroupOf, subscriptionOf } from './context.ts'
import { currentValue, fieldValue } from './selected.ts'
import { tolerated } from './tolerated.ts'

/** The values of the parameters while a rule is compiled: calls with a constant name are folded then, and have no frame yet. */
let compiling: ReadonlyMap<string, Value> = new Map()

/** Runs a compilation in which `parameters()` gives these values. */
export function withParameters<T>(values: ReadonlyMap<string, Value>, compile: () => T): T {
  const before = compiling
  compiling = values
  try {
    return compile()
  } finally {
    compiling = before
  }
}

function parameter(name: Value, frame: Frame | undefined): Outcome {
  if (typeof name !== 'string') return new Failure('WrongArgumentType', '`parameters` expects a text')
  const value = (frame?.parameters ?? compiling).get(name.toLowerCase())
  return value === undefined ? new Failure('ParameterMissing', `there is no parameter \`${name}\``) : value
}

const context = (name: string, read: (frame: Frame) => Value): FunctionSpec<Frame> => ({
  name,
  min: 0,
  max: 0,
  call: (_, frame) => read(frame),
})

const ownFunctions: readonly FunctionSpec<Frame>[] = [
  // Pure: the values are known when the rule is compiled.
  { name: 'parameters', min: 1, max: 1, pure: true, call: ([name = null], frame) => parameter(name, frame), one: parameter },
  { name: 'field', min: 1, max: 1, call: ([name = null], frame) => fieldValue(name, frame), one: fieldValue },
  { name: 'current', min: 0, max: 1, call: ([name], frame) => currentValue(name, frame) },
  context('resourceGroup', resourceGroupOf),
  context('subscription', subscriptionOf),
  context('requestContext', requestContextOf),
  context('policy', policyOf),
  context('utcNow', (frame) => frame.surroundings.now),
]

/** `addDays` gives `yyyy-MM-ddTHH:mm:ss.FFFFFFFZ`: only as many digits of a second as there are. */
const shortened = (days: EagerFunction<Frame>): FunctionSpec<Frame> => ({
  name: days.name,
  min: days.min,
  max: days.max,
  pure: true,
  call: (args, frame) => {
    const moment = days.call(args, frame)
    return typeof moment === 'string'
      ? moment.replace(/\.(\d*?)0*Z$/, (_, digits: string) => (digits === '' ? 'Z' : `.${digits}Z`))
      : moment
  },
})

/** Azure fails when the two ranges are of different versions of the protocol. */
const ofOneFamily = (ranges: EagerFunction<Frame>): FunctionSpec<Frame> => ({
  name: ranges.name,
  min: ranges.min,
  max: ranges.max,
  pure: true,
  call: (args, frame) => {
    const families = new Set(args.map((arg) => typeof arg === 'string' && arg.includes(':')))
    return families.size > 1 ? new Failure('WrongArgument', '`ipRangeContains` cannot compare IPv4 with IPv6') : ranges.call(args, frame)
  },
})

/** The functions of details: those of rules, and `guid` and `uniqueString`, with which deployments and their names are made. */
export const detailFunctions: FunctionTable<Frame> = (() => {
  const table = new Map<string, FunctionSpec<Frame>>(policyFunctions)
  for (const name of tolerated.map((one) => one.toLowerCase())) {
    const spec = standardFunctions.get(name)
    if (spec !== undefined) table.set(name, spec)
  }
  const ranges = table.get('iprangecontains')
  if (ranges !== undefined && 'call' in ranges) table.set('iprangecontains', ofOneFamily(ranges))
  const days = table.get('adddays')
  if (days !== undefined && 'call' in days) table.set('adddays', shortened(days))
  for (const spec of ownFunctions) table.set(spec.name.toLowerCase(), spec)
  return table
})()

/** The functions of the conditions of a rule. */
export const ruleFunctions: FunctionTable<Frame> = (() => {
  const table = new Map(detailFunctions)
  table.delete('guid')
  table.delete('uniquestring')
  return table
})()

/** A tag that a group or subscription does not have is the empty text and no failure: built-in rules depend on it. */
export const leniently: CompileOptions = {
  missing: (access) => {
    let target = access.target
    while (target.kind === 'property' || target.kind === 'index') target = target.target
    const name = target.kind === 'call' ? target.name.toLowerCase() : ''
    return name === 'resourcegroup' || name === 'subscription' ? '' : undefined
  },
}
