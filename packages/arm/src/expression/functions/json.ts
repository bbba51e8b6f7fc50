import type { Value } from '../../value/index.ts'

/** The value that a JSON text stands for, or `undefined` for any other text. */
export function parseJson(text: string): Value | undefined {
  try {
    const value: Value = JSON.parse(text)
    return value
  } catch {
    return undefined
  }
}
