import { diagnostic, type Diagnostic } from '@fairway/core/kernel'
import { expect, test } from 'vitest'
import { inShort } from './in-short.ts'

const warning = (text: string): Diagnostic => ({ ...diagnostic('FW7022', text), severity: 'warning' })

test('Errors are all told; of many warnings of one kind the first, and how many follow.', () => {
  const errors = ['a', 'b', 'c', 'd', 'e'].map((text) => diagnostic('FW7009', text))
  const warnings = ['1', '2', '3', '4', '5'].map(warning)
  expect(inShort([...warnings, ...errors]).map((one) => one.summary)).toEqual(['1', '2', '3', 'a', 'b', 'c', 'd', 'e', '2 more of these'])
  expect(inShort(warnings.slice(0, 3))).toEqual(warnings.slice(0, 3))
})
