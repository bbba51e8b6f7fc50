import { array, assert, constant, constantFrom, integer, property, record } from 'fast-check'
import { expect, test } from 'vitest'
import { adviceFor, classAdvice } from './class-advice.ts'
import { combine } from './combine.ts'
import type { Signal, SignalClass } from './signal.ts'
import { classInText } from './words.ts'

const signal = (signalClass: SignalClass, weight: number, bearing: Signal['bearing'] = 'certain'): Signal => ({
  class: signalClass,
  weight,
  bearing,
  text: `${signalClass} ${weight}`,
})

test('agreeing signals raise the confidence, conflicting ones lower it', () => {
  const alone = combine([signal('training', 0.6)])?.confidence ?? 0
  const agreed = combine([signal('training', 0.6), signal('training', 0.3)])?.confidence ?? 0
  const disputed = combine([signal('training', 0.6), signal('development', 0.5)])
  expect(alone).toBe(0.6)
  expect(agreed).toBe(0.72)
  expect(disputed).toEqual({
    class: 'training',
    confidence: 0.45,
    signals: ['training 0.6', 'development 0.5 (speaks for development)'],
  })
})

test('work that nothing tells about is unknown with confidence 0', () => {
  expect(combine([signal('unknown', 0), signal('development', 0.2, 'ambient')])).toMatchObject({ class: 'unknown', confidence: 0 })
})

test('tags and names alone make nothing an AI workload', () => {
  expect(combine([signal('training', 0.6, 'telling')])).toBeUndefined()
  expect(combine([signal('rag-retrieval', 0.3, 'possible'), signal('development', 0.2, 'ambient')])).toBeUndefined()
  expect(combine([signal('rag-retrieval', 0.3, 'possible'), signal('rag-retrieval', 0.6, 'telling')])?.class).toBe('rag-retrieval')
})

test('the order of signals changes nothing, and confidence stays from 0 to 1', () => {
  const anySignal = record({
    class: constantFrom<SignalClass>('training', 'fine-tuning', 'batch-inference', 'rag-retrieval', 'unknown'),
    weight: integer({ min: 0, max: 99 }).map((percent) => percent / 100),
    bearing: constant<Signal['bearing']>('certain'),
    text: constantFrom('a', 'b', 'c'),
  })
  assert(
    property(array(anySignal, { minLength: 1, maxLength: 8 }), (signals) => {
      const combined = combine(signals)
      expect(combine(signals.toReversed())?.class).toBe(combined?.class)
      expect(combined?.confidence).toBeGreaterThanOrEqual(0)
      expect(combined?.confidence).toBeLessThanOrEqual(1)
    }),
  )
})

test.each([
  ['vm-train-01', 'training'],
  ['constraint-solver', undefined],
  ['Fine-Tuning of claims', 'fine-tuning'],
  ['ragnarok', undefined],
  ['kbVectorStore', 'rag-retrieval'],
  ['real time scoring', 'low-latency-inference'],
  ['', undefined],
])('%j speaks of %s', (text, wanted) => expect(classInText(text)?.class).toBe(wanted))

test('there is one advice for every class that can be told, none for unknown', () => {
  expect(classAdvice.map((advice) => advice.class)).toHaveLength(new Set(classAdvice.map((advice) => advice.class)).size)
  expect(adviceFor('batch-inference')?.costLever).toContain('windows')
  expect(adviceFor('development')).toBeDefined()
  expect(adviceFor('unknown')).toBeUndefined()
})
