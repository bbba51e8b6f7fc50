import { Failure, type Value } from '../../value/index.ts'

const collator = new Intl.Collator('en', { sensitivity: 'accent' })
const date = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/i

/**
 * How two values stand to each other: negative, 0 or positive. Numbers order with numbers, texts with texts (as dates where both are ISO 8601,
 * otherwise by the rules of language, whatever the case). Everything else is a failed evaluation. `undefined` where nothing is compared: a
 * missing value stands in no order. Source: https://github.com/Azure/azure-policy-linter rule ordering-operator-on-incompatible-field-type
 */
export function order(actual: Value | undefined, expected: Value): number | Failure | undefined {
  if (actual === undefined || actual === null) return undefined
  if (typeof actual === 'number' && typeof expected === 'number') return actual - expected
  if (typeof actual === 'string' && typeof expected === 'string') return orderTexts(actual, expected)
  return new Failure('TypesDoNotOrder', `a ${kindOf(actual)} does not order with a ${kindOf(expected)}`)
}

function orderTexts(a: string, b: string): number {
  const first = instantOf(a)
  const second = first === undefined ? undefined : instantOf(b)
  return first === undefined || second === undefined ? collator.compare(a, b) : first - second
}

function instantOf(text: string): number | undefined {
  const found = text.length > 40 ? null : date.exec(text)
  if (found === null) return undefined
  // Without a zone the moment would depend on where this runs.
  const instant = Date.parse(found[1] !== undefined || text.length === 10 ? text : `${text}Z`)
  return Number.isNaN(instant) ? undefined : instant
}

function kindOf(value: Value): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'list' : typeof value
}
