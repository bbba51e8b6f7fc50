/** Rows in the text format of PostgreSQL's COPY, as the parameter of a `copy ... from '/dev/blob'`. */
export class CopyText {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

type Value = string | number | boolean | null

/** These columns of a row as a line with its line feed: tabs between the values, `\N` for null. */
export function copyLine(row: Readonly<Record<string, Value>>, names: readonly string[]): string {
  let line = ''
  for (const name of names) line += `${copyValue(row[name] ?? null)}\t`
  return `${line.slice(0, -1)}\n`
}

const copyValue = (value: Value): string => (value === null ? '\\N' : typeof value === 'string' ? escaped(value) : String(value))

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

const SPECIAL = /[\\\t\n\r]/

const escaped = (text: string): string => (SPECIAL.test(text) ? text.replaceAll(/[\\\t\n\r]/g, (found) => escapes[found] ?? found) : text)
