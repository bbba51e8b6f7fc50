import type { GoldenPathView } from '@fairway/core/api'
import { isJsonObject, type Json } from '@fairway/core/kernel'
import { count, counted, label, money, safe } from '../components/format.ts'
import { textOf, type Shape } from './parameters.ts'

const known: Readonly<Record<string, string>> = {
  gpus: 'GPUs',
  cpus: 'CPUs',
  os: 'OS',
  dns: 'DNS',
  ip: 'IP',
  id: 'ID',
  cidr: 'CIDR',
  api: 'API',
}

/** The name of a parameter in words: `tokensPerMinute` becomes `Tokens per minute`. */
export function nameInWords(name: string): string {
  const words = safe(name)
    .replaceAll(/(?<![GMT])([a-z0-9])([A-Z])/g, '$1 $2')
    .split(' ')
    .map((word) => {
      const lower = word.toLowerCase()
      if (Object.hasOwn(known, lower)) return known[lower] ?? word
      return /^[A-Z][a-z]*$/.test(word) ? lower : word
    })
    .join(' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** A value in a line: texts as they are, lists and objects by what they hold. */
export function valueInWords(value: Json): string {
  if (typeof value === 'string') return value === '' ? 'empty' : safe(value)
  if (typeof value === 'number') return count(value)
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(valueInWords).join(', ')
  if (!isJsonObject(value)) return textOf(value)
  const members = Object.entries(value)
  if (members.length === 0) return 'as its parts say'
  const [, first = ''] = members.find(([name]) => name === 'name') ?? members[0] ?? []
  return valueInWords(first)
}

/** What a parameter is, with its bounds: `whole number, 1 to 100`. */
export function shapeInWords(shape: Shape): string {
  if (shape.kind === 'choice') return shape.choices.map((one) => safe(String(one))).join(' or ')
  if (shape.kind === 'choices') return `any of ${shape.choices.map(safe).join(', ')}`
  if (shape.kind === 'number') return `${shape.whole ? 'whole number' : 'number'}${boundsInWords(shape)}`
  if (shape.kind === 'text') return shape.max === undefined ? 'text' : `text, up to ${counted(shape.max, 'character')}`
  if (shape.kind === 'lines') return `list of texts${boundsInWords(shape)}`
  if (shape.kind === 'list') return `list${boundsInWords(shape)}`
  return shape.kind === 'group' ? 'group' : 'JSON'
}

const boundsInWords = ({ min, max }: { readonly min?: number; readonly max?: number }): string => {
  if (min === undefined && max === undefined) return ''
  if (max === undefined) return `, at least ${count(min ?? 0)}`
  return min === undefined ? `, up to ${count(max)}` : `, ${count(min)} to ${count(max)}`
}

/** How long it takes: `20 min`, `1 h 30 min`. */
export function durationInWords(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) return `${count(rest)} min`
  return rest === 0 ? `${count(hours)} h` : `${count(hours)} h ${count(rest)} min`
}

/** What a path costs at its defaults: `from $1,204 a month, in production from $5,619`. A price that nobody knows makes it more. */
export function costsInWords(costs: GoldenPathView['costs']): string {
  const said = costs.map(
    ({ stage, monthly }) =>
      `${stage === 'production' ? 'in production from' : 'from'} ${money(monthly)}${stage === 'production' ? '' : ' a month'}`,
  )
  if (said.length === 0) return 'shown as you fill in the request'
  return costs.every(({ complete }) => complete === 'yes') ? said.join(', ') : `${said.join(', ')}, and what has no known price`
}

/** When somebody must approve, a line each. */
export const approvalInWords = ({ alwaysFor, gpusFrom, monthlyCostFrom }: GoldenPathView['approval']): readonly string[] => [
  ...(alwaysFor.length === 0 ? [] : [`always in ${alwaysFor.map((one) => label(one).toLowerCase()).join(', ')}`]),
  `from ${counted(gpusFrom, 'GPU')}`,
  ...(monthlyCostFrom === undefined ? [] : [`from ${money(monthlyCostFrom)} a month`]),
]

/** Who approves, and how many of them. */
export function approversInWords({ approvers, approvals }: GoldenPathView['approval'], owner: string | undefined): string {
  const who =
    approvers !== undefined && approvers.length > 0
      ? approvers.map(safe).join(approvals === 1 ? ' or ' : ', ')
      : owner === undefined
        ? 'anybody but whoever asks'
        : `the lead of ${safe(owner)}`
  return approvals === 1 ? who : `${count(approvals)} of ${who}`
}

/** Who may use a path, and where. */
export function audienceInWords({ teams, environments }: Pick<GoldenPathView, 'teams' | 'environments'>): string {
  const who = teams === undefined ? 'Every team' : teams.length === 0 ? 'No team' : teams.map(safe).join(', ')
  return environments === undefined ? who : `${who}, in ${environments.map(safe).join(', ')}`
}
