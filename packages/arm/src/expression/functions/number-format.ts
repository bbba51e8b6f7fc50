/**
 * Numbers as .NET formats them in its invariant culture: the standard formats C, D, E, F, G, N, P and X with a precision, and custom ones
 * of `0`, `#`, `.`, `,`, `%`, quoted text and sections. Source: ".NET numeric format strings".
 */
export function formatNumber(value: number, format: string): string | undefined {
  const standard = /^([a-z])(\d{0,2})$/i.exec(format)
  if (format === '') return String(value)
  return standard === null ? custom(value, format) : standardFormat(value, standard[1] ?? '', standard[2])
}

const standardFormat = (value: number, letter: string, digits = ''): string | undefined =>
  STANDARD.get(letter.toUpperCase())?.(value, digits === '' ? undefined : Number(digits), letter)

interface Standard {
  (value: number, precision: number | undefined, letter: string): string | undefined
}

const signed =
  (least: number, of: (size: number, precision: number, letter: string) => string): Standard =>
  (value, precision = least, letter) =>
    (value < 0 ? '-' : '') + of(Math.abs(value), precision, letter)

const decimal = signed(1, (size, precision) => fixed(size, 0).padStart(precision, '0'))

const STANDARD: ReadonlyMap<string, Standard> = new Map<string, Standard>([
  ['C', (value, precision = 2) => (value < 0 ? `(¤${grouped(-value, precision)})` : `¤${grouped(value, precision)}`)],
  ['D', (value, precision, letter) => (Number.isInteger(value) ? decimal(value, precision, letter) : undefined)],
  ['E', signed(6, exponential)],
  ['F', signed(2, fixed)],
  ['G', general],
  ['N', signed(2, grouped)],
  ['P', signed(2, (size, precision) => `${grouped(size * 100, precision)} %`)],
  ['R', general],
  ['X', (value, precision = 1, letter) => hexadecimal(value, precision, letter === 'X')],
])

/** Digits without an exponent, however large the number. */
function fixed(size: number, precision: number): string {
  return size < 1e21 ? size.toFixed(precision) : BigInt(Math.trunc(size)).toString() + (precision > 0 ? `.${'0'.repeat(precision)}` : '')
}

function grouped(size: number, precision: number): string {
  const [whole = '', fraction] = fixed(size, precision).split('.')
  const groups = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ',')
  return fraction === undefined ? groups : `${groups}.${fraction}`
}

function exponential(size: number, precision: number, letter: string): string {
  const [mantissa = '', exponent = ''] = size.toExponential(precision).split('e')
  return `${mantissa}${letter}${exponent.charAt(0)}${exponent.slice(1).padStart(3, '0')}`
}

function general(value: number, precision: number | undefined, letter: string): string {
  if (precision === undefined || precision === 0) return String(value)
  const short = Number(value.toPrecision(precision))
  const exponent = short === 0 ? 0 : Math.floor(Math.log10(Math.abs(short)))
  if (exponent > -5 && exponent < precision) return String(short)
  const [mantissa = '', power = ''] = short.toExponential().split('e')
  return `${mantissa}${letter === 'g' ? 'e' : 'E'}${power.charAt(0)}${power.slice(1).padStart(2, '0')}`
}

function hexadecimal(value: number, width: number, upper: boolean): string | undefined {
  if (!Number.isInteger(value)) return undefined
  const text = BigInt.asUintN(64, BigInt(value))
    .toString(16)
    .padStart(width, value < 0 ? 'f' : '0')
  return upper ? text.toUpperCase() : text
}

interface Section {
  /** Placeholders and text in order; digits of the number go where `0` and `#` stand. */
  readonly parts: readonly (string | { readonly text: string })[]
  readonly scale: number
  readonly groups: boolean
}

function custom(value: number, format: string): string | undefined {
  const sections = sectionsOf(format)
  if (sections === undefined) return undefined
  const [positive, negative, zero] = sections
  if (positive === undefined) return undefined
  if (value === 0 && zero !== undefined) return fill(0, zero)
  if (value < 0 && negative !== undefined) return fill(-value, negative)
  const text = fill(Math.abs(value), positive)
  return value < 0 && /[1-9]/.test(text) ? `-${text}` : text
}

function sectionsOf(format: string): readonly Section[] | undefined {
  const sections: Section[] = []
  for (const text of format.match(/(?:\\.|'[^']*'|"[^"]*"|[^;])+|;(?=;)/gs) ?? []) {
    const parts: (string | { readonly text: string })[] = []
    for (const token of text.match(/\\.|'[^']*'|"[^"]*"|./gs) ?? []) {
      if ('0#.,'.includes(token)) parts.push(token)
      else parts.push({ text: token.startsWith('\\') ? token.slice(1) : token.length > 1 ? token.slice(1, -1) : token })
    }
    const placeholders = parts.filter((part) => typeof part === 'string').join('')
    const whole = placeholders.split('.')[0] ?? ''
    const trailing = /,*$/.exec(whole)?.[0].length ?? 0
    const percent = parts.some((part) => typeof part !== 'string' && part.text === '%') ? 100 : 1
    sections.push({ parts, scale: percent / 1000 ** trailing, groups: /[0#],+[0#]/.test(whole) })
  }
  return sections.length > 3 ? undefined : sections
}

function fill(size: number, { parts, scale, groups }: Section): string {
  const marks = parts.filter((part) => part === '0' || part === '#' || part === '.')
  const point = marks.indexOf('.')
  const wholeMarks = point === -1 ? marks : marks.slice(0, point)
  const fractionMarks = point === -1 ? [] : marks.slice(point + 1).filter((mark) => mark !== '.')
  const [rawWhole = '', rawFraction = ''] = fixed(size * scale, Math.min(fractionMarks.length, 99)).split('.')
  const least = wholeMarks.includes('0') ? wholeMarks.length - wholeMarks.indexOf('0') : 0
  const whole = (rawWhole === '0' ? '' : rawWhole).padStart(least, '0')
  const keep = fractionMarks.lastIndexOf('0') + 1
  const fraction = rawFraction.slice(0, keep) + rawFraction.slice(keep).replace(/0+$/, '')
  return place(parts, groups ? whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ',') : whole, fraction)
}

/** The whole part goes where the first placeholder stands, text between placeholders stands after it. */
function place(parts: Section['parts'], whole: string, fraction: string): string {
  let text = ''
  let placed = false
  let inFraction = false
  for (const part of parts) {
    if (typeof part !== 'string') text += part.text
    else if (part === '.' && !inFraction) {
      if (!placed) text += whole
      placed = true
      inFraction = true
      if (fraction !== '') text += `.${fraction}`
    } else if (part !== '.' && part !== ',' && !placed) {
      text += whole
      placed = true
    }
  }
  return text
}
