import type { Value } from '../../value/index.ts'
import { unknownWithin } from './equality.ts'

/** The value that a JSON text stands for, or `undefined` for any other text, and for one that is nested without end. */
export function parseJson(text: string): Value | undefined {
  try {
    const value: Value = JSON.parse(text)
    return unknownWithin(value) === undefined ? value : undefined
  } catch {
    return undefined
  }
}
