import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  canonicalJson,
  codes,
  compareMoney,
  daysBetween,
  didYouMean,
  editDistance,
  money,
  moneyRatio,
  multiplyMoney,
  parseInstant,
  printable,
} from './index.ts'

describe('instants', () => {
  test.each([
    ['2026-11-21', '2026-11-21T00:00:00.000Z'],
    ['2026-11-21T08:00:00+01:00', '2026-11-21T07:00:00.000Z'],
    ['2024-02-29', '2024-02-29T00:00:00.000Z'],
  ])('`%s` is read as %s.', (text, instant) => expect(parseInstant(text)).toBe(instant))

  test.each(['2026-02-30', '2026-13-01', 'yesterday', '21.11.2026', '2026-11-21T08:00', '', '2026-11-21Z', '1e3'])(
    '`%s` is no moment.',
    (text) => expect(parseInstant(text)).toBeUndefined(),
  )

  test('Days are added across a leap day and counted back.', () => {
    expect(addDays('2024-02-28T12:00:00.000Z', 2)).toBe('2024-03-01T12:00:00.000Z')
    expect(daysBetween('2024-02-28T12:00:00.000Z', '2024-03-01T00:00:00.000Z')).toBe(1.5)
  })
})

describe('canonical JSON', () => {
  test('The order of keys does not matter, the order of lists does.', () => {
    expect(canonicalJson({ b: [2, 1], a: { d: 1, c: null } })).toBe('{"a":{"c":null,"d":1},"b":[2,1]}')
  })

  test('It reads back as the same value, whatever the value.', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  test('A key called __proto__ is kept as data and reaches no prototype.', () => {
    expect(canonicalJson(JSON.parse('{"__proto__":{"admin":true},"a":1}'))).toBe('{"__proto__":{"admin":true},"a":1}')
    expect('admin' in {}).toBe(false)
  })
})

describe('money', () => {
  const eur = (amount: string) => {
    const made = money(amount, 'EUR')
    if (!made.ok) throw new Error(made.error)
    return made.value
  }

  test('A third of a cent is not lost ten thousand times over.', () => {
    expect(multiplyMoney(eur('0.003333'), 10_000).amount).toBe('33.33')
  })

  test.each(['1,200', '1e5', '', 'NaN', '12.', '--1', '1'.repeat(30)])('`%s` is no amount.', (text) =>
    expect(money(text, 'EUR').ok).toBe(false),
  )

  test('Currencies never mix.', () => {
    const usd = money('1', 'USD')
    if (!usd.ok) throw new Error(usd.error)
    expect(() => compareMoney(eur('1'), usd.value)).toThrow('cannot be combined')
  })

  test('A share of nothing is undefined, not infinite.', () => {
    expect(moneyRatio(eur('1'), eur('0'))).toBeUndefined()
    expect(moneyRatio(eur('151'), eur('100'))).toBe('1.51')
    expect(compareMoney(eur('1.50'), eur('1.5'))).toBe(0)
  })
})

describe('text', () => {
  test('Terminal escapes and reversing characters are shown, not sent.', () => {
    expect(printable('a\u001b[31m\u202eb\r')).toBe('a\\u{1b}[31m\\u{202e}b\\u{d}')
    expect(printable('line\n\ttab æøå 漢')).toBe('line\n\ttab æøå 漢')
  })

  test('The edit distance is symmetric and zero only for the same word.', () => {
    const word = fc.string({ maxLength: 12 })
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a))
        expect(editDistance(a, b) === 0).toBe(a === b)
      }),
    )
  })

  test('A near name is offered, a far one is not.', () => {
    expect(didYouMean('Orgnization', ['Organization', 'Team'])).toBe('did you mean `Organization`?')
    expect(didYouMean('xyz', ['Organization', 'Team'])).toBeUndefined()
  })
})

test('Every code has a title in lower case, an explanation in sentences and a way out.', () => {
  for (const [code, entry] of Object.entries(codes)) {
    expect(code).toMatch(/^FW[1-8]\d{3}$/)
    expect(entry.title, code).toMatch(/^(Terraform |Bicep |[A-Z]{2,}|[^A-Z]).*[^.]$/)
    expect(entry.explanation, code).toMatch(/\.$/)
    expect(entry.wayOut, code).toMatch(/\.$/)
  }
})
