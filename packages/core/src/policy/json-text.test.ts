import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { placesIn } from './json-places.ts'
import { readJsonText } from './json-text.ts'

const read = (text: string): unknown => {
  const found = readJsonText(text)
  return found.ok ? found.value : `${found.problem} ${found.place.line}:${found.place.column}`
}

test('JSON is read as Azure tools take it: comments, needless commas, line feeds in texts, a byte order mark.', () => {
  expect(read('\u{feff}{"a": 1}')).toEqual({ a: 1 })
  expect(read('// head\n{"a": [1, 2,], /* why */ "b": "x // no comment",\n}')).toEqual({ a: [1, 2], b: 'x // no comment' })
  expect(read('{"a": "[concat(\n  \'x\')]"}')).toEqual({ a: "[concat(   'x')]" })
})

test('What is no JSON is told with its place.', () => {
  expect(read('{"a": 1\n "b": 2}')).toBe('syntax 2:2')
  expect(read('{"a": ')).toBe('syntax 1:7')
  expect(read('')).toBe('empty 1:1')
  expect(read(' \n')).toBe('empty 1:1')
  expect(read(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)).toBe('too-deep 1:513')
})

test('Keys that name a prototype are ordinary data.', () => {
  const value = readJsonText('{"__proto__": {"polluted": 1}, "constructor": 2}')
  expect(value.ok && Object.keys(value.value ?? {})).toEqual(['__proto__', 'constructor'])
})

test('A place is that of the key of a member or of the beginning of an item; what is not there gets what is nearest.', () => {
  const text = '{\n  "resources": [\n    {\n      "type": "a", // first\n      "na/me": "b"\n    }\n  ]\n}\n'
  const places = placesIn(text, ['/resources/0', '/resources/0/na~1me', '/resources/0/properties/x', '/resources/1', ''])
  expect(Object.fromEntries([...places].map(([key, place]) => [key, `${place.line}:${place.column}`]))).toEqual({
    '': '1:1',
    '/resources/0': '3:5',
    '/resources/0/na~1me': '5:7',
    '/resources/0/properties/x': '3:5',
    '/resources/1': '2:3',
  })
})

test('Every pointer of every JSON text is found where its key or value stands.', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
      const text = JSON.stringify(value, undefined, 2)
      const pointers = pointersOf(value, '')
      const places = placesIn(text, pointers)
      const lines = text.split('\n')
      for (const pointer of pointers.filter((one) => one !== '')) {
        const place = places.get(pointer)
        const rest = (lines[(place?.line ?? 0) - 1] ?? '').slice((place?.column ?? 0) - 1)
        const key = pointer
          .slice(pointer.lastIndexOf('/') + 1)
          .replaceAll('~1', '/')
          .replaceAll('~0', '~')
        const parent = Array.isArray(at(value, pointer.slice(0, pointer.lastIndexOf('/'))))
        expect(parent ? rest !== '' : rest.startsWith(JSON.stringify(key))).toBe(true)
      }
    }),
  )
})

function pointersOf(value: unknown, base: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return [base]
  const entries = Object.entries(value)
  return [base, ...entries.flatMap(([key, part]) => pointersOf(part, `${base}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`))]
}

function at(value: unknown, pointer: string): unknown {
  const parts = pointer.split('/').slice(1)
  return parts.reduce<unknown>((found, part) => {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~')
    return typeof found === 'object' && found !== null ? Object.getOwnPropertyDescriptor(found, key)?.value : undefined
  }, value)
}
