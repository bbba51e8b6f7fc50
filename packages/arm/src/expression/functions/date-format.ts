import type { Moment } from './moment.ts'

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** The standard formats of .NET (one letter) in its invariant culture, as custom ones. */
const STANDARD: Readonly<Record<string, string>> = {
  d: 'MM/dd/yyyy',
  D: 'dddd, dd MMMM yyyy',
  f: 'dddd, dd MMMM yyyy HH:mm',
  F: 'dddd, dd MMMM yyyy HH:mm:ss',
  g: 'MM/dd/yyyy HH:mm',
  G: 'MM/dd/yyyy HH:mm:ss',
  m: 'MMMM dd',
  M: 'MMMM dd',
  o: "yyyy'-'MM'-'dd'T'HH':'mm':'ss'.'fffffffK",
  O: "yyyy'-'MM'-'dd'T'HH':'mm':'ss'.'fffffffK",
  r: "ddd, dd MMM yyyy HH':'mm':'ss 'GMT'",
  R: "ddd, dd MMM yyyy HH':'mm':'ss 'GMT'",
  s: "yyyy'-'MM'-'dd'T'HH':'mm':'ss",
  t: 'HH:mm',
  T: 'HH:mm:ss',
  u: "yyyy'-'MM'-'dd HH':'mm':'ss'Z'",
  U: 'dddd, dd MMMM yyyy HH:mm:ss',
  y: 'yyyy MMMM',
  Y: 'yyyy MMMM',
}

const TOKEN = /d+|f+|F+|g+|h+|H+|K|m+|M+|s+|t+|y+|z+|'[^']*'|"[^"]*"|\\.|%.|[^]/g

/**
 * Writes a moment in a format of .NET, standard or custom, in universal time and the invariant culture. `undefined`: it is no such format.
 * Source: ".NET standard and custom date and time format strings".
 */
export function formatMoment(moment: Moment, format: string): string | undefined {
  const custom = format.length === 1 ? STANDARD[format] : format
  if (custom === undefined || custom === '') return undefined
  let text = ''
  for (const [token] of custom.matchAll(TOKEN)) {
    if (token === "'" || token === '"' || token === '\\' || token === '%') return undefined
    text += written(token, moment)
  }
  return text
}

function written(token: string, moment: Moment): string {
  const first = token.charAt(0)
  if (first === "'" || first === '"') return token.slice(1, -1)
  if (first === '\\') return token.slice(1)
  return first === '%' ? specifier(token.slice(1), moment) : specifier(token, moment)
}

const padded = (value: number, width: number): string => String(value).padStart(width, '0')

function specifier(token: string, moment: Moment): string {
  const date = new Date(moment.ms)
  const width = Math.min(token.length, 2)
  switch (token.charAt(0)) {
    case 'd':
      return token.length < 3 ? padded(date.getUTCDate(), width) : named(DAYS[date.getUTCDay()], token.length)
    case 'M':
      return token.length < 3 ? padded(date.getUTCMonth() + 1, width) : named(MONTHS[date.getUTCMonth()], token.length)
    case 'y':
      return token.length < 3 ? padded(date.getUTCFullYear() % 100, width) : padded(date.getUTCFullYear(), token.length)
    case 'h':
      return padded(date.getUTCHours() % 12 || 12, width)
    case 'H':
      return padded(date.getUTCHours(), width)
    case 'm':
      return padded(date.getUTCMinutes(), width)
    case 's':
      return padded(date.getUTCSeconds(), width)
    case 't':
      return (date.getUTCHours() < 12 ? 'AM' : 'PM').slice(0, token.length)
    default:
      return rare(token, moment)
  }
}

function rare(token: string, { ms, ticks }: Moment): string {
  const fraction = (padded(((ms % 1000) + 1000) % 1000, 3) + padded(ticks, 4)).slice(0, token.length)
  switch (token.charAt(0)) {
    case 'f':
      return fraction
    case 'F':
      return fraction.replace(/0+$/, '')
    case 'g':
      return 'A.D.'
    case 'K':
      return 'Z'
    case 'z':
      return token.length === 1 ? '+0' : token.length === 2 ? '+00' : '+00:00'
    default:
      return token
  }
}

const named = (name = '', length: number): string => (length === 3 ? name.slice(0, 3) : name)
