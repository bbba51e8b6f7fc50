import { expect, test } from 'vitest'
import { textTable } from './table.ts'

test('Columns are aligned, long cells are cut and control characters are shown, not sent.', () => {
  expect(
    textTable(
      ['name', 'n'],
      [
        ['a\u001b[31m', '1'],
        ['x'.repeat(80), '22'],
      ],
      12,
    ),
  ).toBe('name          n\na\\u{1b}[31m   1\nxxxxxxxxxxx…  22\n')
})
