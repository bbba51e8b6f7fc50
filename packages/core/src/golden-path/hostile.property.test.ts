import { assert, constantFrom, dictionary, jsonValue, property, string } from 'fast-check'
import { expect, it } from 'vitest'
import { builtInPaths } from './built-in.ts'
import { beyond, valuesAt } from './parameters.ts'

const path = constantFrom(...builtInPaths)
const names = builtInPaths.flatMap(({ parameters }) => Object.keys(parameters.shape))
const anyName = constantFrom(...names, '__proto__', 'constructor', 'toString', '', 'models.capacity', 'models.0.name', '...')

it('whatever is asked for, a path takes it or says what is wrong with it', () => {
  assert(
    property(path, dictionary(anyName, jsonValue({ maxDepth: 3 })), (one, parameters) => {
      const preparation = one.prepare(parameters)
      expect(preparation.ok || preparation.issues.length > 0).toBe(true)
    }),
    { numRuns: 500 },
  )
})

it('whatever a limit speaks of, it is compared or left alone', () => {
  assert(
    property(jsonValue({ maxDepth: 3 }), string(), anyName, (parameters, text, name) => {
      for (const { value } of [...valuesAt(parameters, name), ...valuesAt(parameters, text)]) {
        expect(['string', 'undefined']).toContain(typeof beyond(value, { min: 1, max: 2, allowed: [text, 1, true] }))
      }
    }),
  )
})
