/** Rows in the text format of PostgreSQL's COPY, as the parameter of a `copy ... from '/dev/blob'`. */
export class CopyText {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

/** A row as a line with its line feed: tabs between the values, `\N` for null. */
export const copyLine = (values: readonly (string | number | boolean | null)[]): string => `${values.map(copyValue).join('\t')}\n`

const copyValue = (value: string | number | boolean | null): string =>
  value === null ? '\\N' : typeof value === 'string' ? escaped(value) : String(value)

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

const SPECIAL = /[\\\t\n\r]/

const escaped = (text: string): string => (SPECIAL.test(text) ? text.replaceAll(/[\\\t\n\r]/g, (found) => escapes[found] ?? found) : text)
