import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Json } from '@fairway/core/kernel'
import { JsonReader, JsonTextError, type JsonHandler, type Path } from '../src/files/json-reader.ts'

/** Reads a text in pieces; every member of the document is built. */
function built(
  text: string,
  cuts: readonly number[],
  visit: JsonHandler['visit'] = (path) => (path.length === 0 ? 'enter' : 'build'),
): readonly [Path, Json][] {
  const values: [Path, Json][] = []
  const reader = new JsonReader({ visit, value: (path, value) => values.push([[...path], value]), leave: () => undefined }, 1_000_000)
  const bytes = Buffer.from(text)
  const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).toSorted((a, b) => a - b), bytes.length]
  places.slice(1).forEach((end, index) => reader.write(bytes.subarray(places[index], end)))
  reader.end()
  return values
}

test('Whatever a list holds, and wherever it is cut into chunks, its members are those of `JSON.parse`.', () => {
  fc.assert(
    fc.property(
      fc.array(fc.jsonValue({ maxDepth: 4 }), { maxLength: 8 }),
      fc.array(fc.nat(), { maxLength: 6 }),
      fc.boolean(),
      (list, cuts, spaced) => {
        const text = JSON.stringify(list, null, spaced ? 2 : 0)
        const expected: Json[] = JSON.parse(text)
        expect(built(text, cuts)).toEqual(expected.map((value, index) => [[index], value]))
      },
    ),
  )
})

test('What is skipped is never handed on, whatever it holds.', () => {
  fc.assert(
    fc.property(
      fc.jsonValue({ maxDepth: 4 }),
      fc.jsonValue({ maxDepth: 3 }),
      fc.array(fc.nat(), { maxLength: 4 }),
      (secret, kept, cuts) => {
        const text = JSON.stringify({ secret: { value: secret }, kept, last: [secret] })
        const values = built(text, cuts, (path) => (path.length === 0 ? 'enter' : path[0] === 'kept' ? 'build' : 'skip'))
        expect(values).toEqual([[['kept'], JSON.parse(JSON.stringify(kept))]])
      },
    ),
  )
})

test('No text hangs it or fails in another way than by saying where it stops being JSON.', () => {
  const fragment = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '1',
    'null',
    'tru',
    '"',
    '\\',
    ' ',
    '\u0000',
    '-',
    '1e400',
    '{"a":[',
  )
  fc.assert(
    fc.property(fc.array(fragment, { maxLength: 20 }), (parts) => {
      try {
        built(parts.join(''), [])
      } catch (error) {
        expect(error).toBeInstanceOf(JsonTextError)
      }
    }),
  )
})

test.each(['{"a":1', '[1,2', '{"a"', '["x', '[{"a":[1]}'])('A text that ends too early is cut short, not wrong: %s', (text) => {
  expect(() => built(text, [])).toThrow(expect.objectContaining({ problem: 'truncated' }))
})
