import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ageAt, day, moment } from '../src/components/format.ts'
import { Prose } from '../src/components/prose.tsx'

test('Days and moments are written with the month in letters', () => {
  expect(day('2026-11-01')).toBe('1 Nov 2026')
  expect(day('2026-01-31T23:59:59.000Z')).toBe('31 Jan 2026')
  expect(moment('2026-11-21T08:05:00.000Z')).toBe('21 Nov 2026, 08:05 UTC')
})

test('An age is told in days before the assessment', () => {
  expect(ageAt('2026-11-01T00:00:00.000Z', '2026-11-21T08:00:00.000Z')).toBe('20 days before the assessment')
  expect(ageAt('2026-11-22T00:00:00.000Z', '2026-11-21T00:00:00.000Z')).toBe('after the assessment')
})

test.each([
  ['passed on 2026-10-14, re-opened', 'passed on 14 Oct 2026, re-opened'],
  ['the oldest on 2026-11-01.', 'the oldest on 1 Nov 2026.'],
  ['observed at 2026-11-01T00:00:00.000Z; later', 'observed at 1 Nov 2026; later'],
  ['named snapshot-2026-10-01 and exports/2026-10-01/x.json', 'named snapshot-2026-10-01 and exports/2026-10-01/x.json'],
  ['API version `2026-10-01` stays', 'API version <code>2026-10-01</code> stays'],
  ['<b>not markup</b>', '&lt;b&gt;not markup&lt;/b&gt;'],
])('In a sentence, days are written so and names stay as they are: %s', (text, shown) => {
  expect(renderToStaticMarkup(createElement(Prose, { text })).replaceAll(/<code [^>]*>/g, '<code>')).toBe(shown)
})
