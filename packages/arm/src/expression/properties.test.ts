import {
  assert,
  constantFrom,
  integer,
  letrec,
  oneof,
  option,
  property,
  record,
  string,
  array,
  dictionary,
  boolean,
  type Arbitrary,
} from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Failure, isList, isObject, Unknown, type Value } from '../value/index.ts'
import {
  compileExpression,
  compileValue,
  functionTable,
  isExpression,
  parseExpression,
  policyFunctions,
  printExpression,
  standardFunctions,
  unescape,
  type Expression,
  type FunctionSpec,
  type FunctionTable,
  type Outcome,
} from './index.ts'

const SPAN = { at: 0, end: 0 }
const identifier = string({ minLength: 1, maxLength: 6, unit: constantFrom('a', 'b', 'Z', '_', '9') }).map((text) => `n${text}`)

/** Any tree that the grammar can write. */
const { expression } = letrec<{ expression: Expression }>((tie) => ({
  expression: oneof(
    { depthSize: 'small', withCrossShrink: true },
    oneof(string({ maxLength: 8 }), integer()).map((value): Expression => ({ kind: 'literal', value, ...SPAN })),
    record({ name: identifier, namespace: option(identifier, { nil: undefined }), args: array(tie('expression'), { maxLength: 3 }) }).map(
      ({ name, namespace, args }): Expression => ({ kind: 'call', name, args, ...(namespace !== undefined && { namespace }), ...SPAN }),
    ),
    record({ target: tie('expression'), name: identifier, safe: boolean() }).map((rest): Expression => ({
      kind: 'property',
      ...rest,
      ...SPAN,
    })),
    record({ target: tie('expression'), index: tie('expression'), safe: boolean() }).map((rest): Expression => ({
      kind: 'index',
      ...rest,
      ...SPAN,
    })),
  ),
}))

function withoutSpans(tree: Expression): unknown {
  const rest = { ...tree, ...SPAN }
  if (tree.kind === 'literal') return rest
  if (tree.kind === 'call') return { ...rest, args: tree.args.map(withoutSpans) }
  return { ...rest, target: withoutSpans(tree.target), ...(tree.kind === 'index' && { index: withoutSpans(tree.index) }) }
}

/** `v('0')` is the first of the values that a run is given. */
const given: FunctionSpec<readonly Value[]> = { name: 'v', min: 1, max: 1, call: ([at], values) => values[Number(at)] ?? null }
const tables: readonly FunctionTable<readonly Value[]>[] = [
  functionTable<readonly Value[]>(standardFunctions.values(), [given]),
  functionTable<readonly Value[]>(policyFunctions.values(), [given]),
]
const [table = new Map()] = tables

function evaluated(text: string, values: readonly Value[] = [], among = 0): Outcome {
  const parsed = parseExpression(text)
  if (!parsed.ok) return new Failure('Syntax', parsed.message)
  const compiled = compileExpression(parsed.expression, tables[among] ?? table)
  return compiled.ok ? compiled.run(values) : new Failure('Compile', compiled.message)
}

const known: Arbitrary<Value> = letrec<{ value: Value }>((tie) => ({
  value: oneof(
    { depthSize: 'small' },
    constantFrom<Value[]>(
      null,
      true,
      false,
      0,
      1,
      -1,
      2.5,
      '',
      'a',
      'A',
      'abc',
      'a,b',
      '2026-01-01T00:00:00Z',
      '10.0.0.0/8',
      'P1D',
      '{0}',
      '__proto__',
    ),
    array(tie('value'), { maxLength: 3 }),
    dictionary(constantFrom('a', 'A', 'b', 'key', '__proto__'), tie('value'), { maxKeys: 3 }),
  ),
})).value

const mystery = new Unknown('nobody knows')

/** A value with an unknown part, and the same with that part known. */
const hidden: Arbitrary<readonly [Value, Value]> = record({ around: known, inside: known, bare: boolean() }).map(
  ({ around, inside, bare }) => (bare ? [mystery, inside] : [beside(around, mystery), beside(around, inside)]),
)

function beside(around: Value, part: Value): Value {
  if (isList(around)) return around.concat([part])
  return isObject(around) ? Object.fromEntries([...Object.entries(around), ['z', part]]) : [part]
}

/** Whether a known outcome is one of those that an outcome with unknown parts allows. */
function allows(vague: Outcome, exact: Outcome): boolean {
  if (vague instanceof Unknown) return true
  if (vague instanceof Failure) return exact instanceof Failure
  if (isList(vague))
    return isList(exact) && vague.length === exact.length && vague.every((item, index) => allows(item, exact[index] ?? null))
  if (!isObject(vague)) return vague === exact
  const keys = Object.keys(vague)
  return (
    isObject(exact) &&
    keys.length === Object.keys(exact).length &&
    keys.every((key) => allows(vague[key] ?? null, Object.hasOwn(exact, key) ? (exact[key] ?? null) : 'missing'))
  )
}

/** Functions of values alone, by name with a number of arguments that they take. */
const calls = tables.flatMap((among, at) =>
  [...among.values()].flatMap((spec) => {
    if (spec.name === 'v' || 'form' in spec || 'withLambdas' in spec) return []
    const counts = [spec.min, Math.min(spec.max, spec.min + 1), Math.min(spec.max, 3)]
    return [...new Set(counts)].filter((count) => count > 0).map((count) => ({ name: spec.name, count, at }))
  }),
)

describe('expressions', () => {
  test('what is printed is read back as the same tree', () => {
    assert(
      property(expression, (tree) => {
        const parsed = parseExpression(printExpression(tree))
        expect(parsed.ok && withoutSpans(parsed.expression)).toEqual(withoutSpans(tree))
      }),
    )
  })

  test('no text makes the reader or the compiler throw, and mistakes lie within the text', () => {
    const fragments = constantFrom(
      'concat(',
      "'a'",
      ')',
      ',',
      '[',
      ']',
      '.',
      '?',
      '-1',
      '9',
      "'",
      'if(',
      'x',
      ' ',
      '\n',
      '[?',
      '.?',
      'lambda(',
      'map(',
      '𝒳',
      '\u0000',
    )
    assert(
      property(
        oneof(
          string(),
          array(fragments, { maxLength: 30 }).map((parts) => `[${parts.join('')}]`),
        ),
        (text) => {
          const parsed = parseExpression(text)
          if (!parsed.ok) expect(parsed.at).toBeLessThanOrEqual(text.length)
          evaluated(text)
          compileValue([unescape(text), { [text]: text }], table)
        },
      ),
      { numRuns: 1000 },
    )
  })

  test('spans hold the text of each part', () => {
    assert(
      property(expression, (tree) => {
        const text = printExpression(tree)
        const parsed = parseExpression(text)
        if (parsed.ok) expect(printExpression(parsed.expression)).toBe(`[${text.slice(parsed.expression.at, parsed.expression.end)}]`)
      }),
    )
  })

  test('the case of the names of functions never matters', () => {
    assert(
      property(constantFrom(...calls), array(known, { minLength: 3, maxLength: 3 }), ({ name, count, at: among }, values) => {
        const call = (spelled: string): Outcome =>
          evaluated(
            `[${spelled}(${values
              .slice(0, count)
              .map((_, at) => `v('${at}')`)
              .join(',')})]`,
            values,
            among,
          )
        expect(call(name.toUpperCase())).toEqual(call(name.toLowerCase()))
      }),
    )
  })

  test('what is decided although something is unknown stays so when it becomes known', () => {
    assert(
      property(
        constantFrom(...calls),
        array(known, { minLength: 3, maxLength: 3 }),
        hidden,
        integer({ min: 0, max: 2 }),
        (call, values, [vague, exact], at) => {
          const { name, count, at: among } = call
          const place = at % count
          const text = `[${name}(${Array.from({ length: count }, (_, index) => `v('${index}')`).join(',')})]`
          // and, or and if trust that what is unknown is a boolean where one is asked for.
          if (['and', 'or', 'if', 'not'].includes(name) && vague === mystery && typeof exact !== 'boolean') return
          const before = evaluated(text, values.with(place, vague), among)
          const after = evaluated(text, values.with(place, exact), among)
          if (!allows(before, after)) expect({ text, values, before }).toEqual({ text, values, before: after })
        },
      ),
      { numRuns: 5000 },
    )
  })

  test('an access that is decided although something is unknown stays so when it becomes known', () => {
    assert(
      property(
        constantFrom("[v('0')[v('1')]]", "[v('0').?a.b]", "[v('0').a]", "[v('0')[?v('1')].z]"),
        known,
        hidden,
        boolean(),
        (text, value, [vague, exact], first) => {
          const before = evaluated(text, first ? [vague, value] : [value, vague])
          const after = evaluated(text, first ? [exact, value] : [value, exact])
          expect(allows(before, after)).toBe(true)
        },
      ),
    )
  })

  test('De Morgan: not(and(a, b)) is or(not(a), not(b)), unknown or not', () => {
    const answer = constantFrom<Value[]>(true, false, mystery)
    assert(
      property(answer, answer, answer, (...values) => {
        expect(evaluated("[not(and(v('0'), v('1'), v('2')))]", values)).toEqual(
          evaluated("[or(not(v('0')), not(v('1')), not(v('2')))]", values),
        )
        expect(evaluated("[not(or(v('0'), v('1')))]", values)).toEqual(evaluated("[and(not(v('0')), not(v('1')))]", values))
      }),
    )
  })

  test('no function changes its arguments', () => {
    assert(
      property(constantFrom(...calls), array(known, { minLength: 3, maxLength: 3 }), ({ name, count, at: among }, values) => {
        const before = JSON.stringify(values)
        evaluated(
          `[${name}(${values
            .slice(0, count)
            .map((_, at) => `v('${at}')`)
            .join(',')})]`,
          values,
          among,
        )
        expect(JSON.stringify(values)).toBe(before)
      }),
    )
  })
})

describe('texts that mean harm', () => {
  test.each([
    ['brackets', `[${'concat('.repeat(50_000)}]`],
    ['calls', `[${'a('.repeat(201)}${')'.repeat(201)}]`],
    ['indexes', `['a'${"['a'".repeat(10_000)}]`],
    ['too long', `['${'x'.repeat(200_000)}']`],
  ])('%s nested or long without end are refused', (_, text) => {
    expect(parseExpression(text)).toMatchObject({ ok: false })
  })

  test('a chain of ten thousand properties is read, printed and run', () => {
    const text = `[v('0')${'.a'.repeat(10_000)}]`
    const parsed = parseExpression(text)
    expect(parsed.ok && printExpression(parsed.expression)).toBe(text)
    expect(evaluated(text, [{ a: 1 }])).toMatchObject({ code: 'NoMembers' })
  })

  test('two hundred calls inside each other are run', () => {
    expect(evaluated(`[${'string('.repeat(199)}'x'${')'.repeat(199)}]`)).toBe('x')
  })

  test.each([
    ["[concat(v('0'), v('0'))]"],
    ["[replace(v('0'), 'x', 'xxxxxxxxxxxxxxxxxxxx')]"],
    ["[join(createArray(v('0'), v('0')), v('0'))]"],
    ["[format('{0}{0}', v('0'))]"],
    ["[format('{0,9999999}', 'a')]"],
    ["[base64(v('0'))]"],
    ["[uriComponent(v('1'))]"],
  ])('%s of a huge text fails instead of growing', (text) => {
    expect(evaluated(text, ['x'.repeat(1_000_000), '€'.repeat(500_000)])).toMatchObject({ code: 'TooLarge' })
  })

  test('values nested without end are neither compared nor written', () => {
    let deep: Value = []
    for (let depth = 0; depth < 100_000; depth++) deep = [deep]
    expect(evaluated("[equals(v('0'), v('1'))]", [deep, [[[]]]])).toBe(false)
    expect(evaluated("[equals(v('0'), createArray(v('0')))]", [deep])).toBeInstanceOf(Unknown)
    expect(evaluated("[string(v('0'))]", [deep])).toBeInstanceOf(Unknown)
    expect(compileValue(deep, table)).toMatchObject({ ok: false })
  })

  test('a lambda that wraps its value in every round fails', () => {
    expect(evaluated("[reduce(range(0, 10000), 1, lambda('a', 'b', createArray(1, lambdaVariables('a'))))]")).toMatchObject({
      code: 'TooLarge',
    })
    expect(evaluated("[json(v('0'))]", ['['.repeat(100_000) + ']'.repeat(100_000)])).toMatchObject({ code: 'InvalidArgument' })
  })

  test('a hundred thousand objects are united and intersected in one go', () => {
    const list = Array.from({ length: 100_000 }, (_, id) => ({ id }))
    expect(evaluated("[length(union(v('0'), v('1')))]", [list, list.slice(0, 10)])).toBe(100_000)
    expect(evaluated("[length(intersection(v('0'), v('1')))]", [list, list.slice(0, 10)])).toBe(10)
  })

  test('a value that holds itself many times over is not walked without end', () => {
    let wide: Value = ['x']
    for (let step = 0; step < 40; step++) wide = [wide, wide]
    expect(evaluated("[string(v('0'))]", [wide])).toBeInstanceOf(Unknown)
    expect(evaluated("[length(v('0'))]", [wide])).toBe(2)
  })
})

describe('texts with a language of their own', () => {
  const pieces = (...parts: readonly string[]): Arbitrary<string> =>
    array(constantFrom(...parts), { maxLength: 12 }).map((chosen) => chosen.join(''))
  const values = oneof(integer(), constantFrom(0, -0.5, 1e21, 1.5e-7, 2 ** 53, 123_456.789), constantFrom<Value[]>('a', null, true, [], {}))

  test.each([
    [
      'format',
      oneof(string(), pieces('{0', '}', ':', 'N', '2', 'D', '#', '0', ',', '.', '%', ';', "'", '\\', '{{', 'X', 'e', '-9')),
      "[format(v('0'), v('1'))]",
    ],
    [
      'format of one number',
      pieces('0', '#', '.', ',', '%', ';', "'a'", '"', '\\', 'E+0', 'q'),
      "[format(concat('{0:', v('0'), '}'), v('1'))]",
    ],
    [
      'date formats',
      oneof(string(), pieces('y', 'M', 'd', 'H', 'h', 'm', 's', 'f', 'F', 't', 'z', 'K', "'", '"', '\\', '%', ':', '/')),
      "[dateTimeAdd('2026-01-31T10:00:00.1234567Z', 'P1D', v('0'))]",
    ],
    [
      'durations',
      pieces('P', '-', 'T', '1', '99999999999999999999', 'Y', 'M', 'W', 'D', 'H', 'S', '.5'),
      "[dateTimeAdd('2026-01-31', v('0'))]",
    ],
    ['dates', pieces('2026', '-', '13', '01', 'T', ':', '59', 'Z', '+', '/', ' PM', '.5', '0000'), "[dateTimeToEpoch(v('0'))]"],
    ['networks', pieces('10', '.', '0', '/', '8', ':', '::', 'ffff', '255', '-'), "[createArray(parseCidr(v('0')))]"],
    ['URIs', pieces('http:', '//', '/', '..', '.', 'a', '?', '#', '%', 'é', ' '), "[uri(concat('http://h', v('0')), v('0'))]"],
    ['data URIs', pieces('data:', ';', ',', 'base64', 'charset=', 'utf-8', 'YQ==', '%41', '+'), "[dataUriToString(v('0'))]"],
    ['Base64', pieces('YQ', '=', '==', '/', '+', '8J+YgA==', ' ', '!'), "[base64ToString(v('0'))]"],
  ])('no %s make anything throw', (_, texts, text) => {
    assert(
      property(texts, values, (first, second) => void evaluated(text, [first, second])),
      { numRuns: 500 },
    )
  })

  test('a text is what its Base64, its URI component, its data URI and its JSON say', () => {
    assert(
      property(string({ unit: constantFrom('a', '"', '\\', '%', '+', '\u0000', 'ß', '€', '\ud7ff', '\uffff', '😀') }), (text) => {
        for (const call of [
          "base64ToString(base64(v('0')))",
          "uriComponentToString(uriComponent(v('0')))",
          "dataUriToString(dataUri(v('0')))",
          "json(string(createArray(v('0'))))[0]",
        ])
          expect(evaluated(`[${call}]`, [text])).toBe(text)
      }),
    )
  })

  test('an address is written as it is read', () => {
    assert(
      property(array(integer({ min: 0, max: 0xffff }), { minLength: 8, maxLength: 8 }), (groups) => {
        const text = groups.map((group) => (group % 3 === 0 ? 0 : group).toString(16)).join(':')
        const written = evaluated("[parseCidr(concat(v('0'), '/128')).network]", [text])
        expect(typeof written === 'string' && evaluated("[ipRangeContains(v('0'), v('1'))]", [text, written], 1)).toBe(true)
      }),
    )
  })
})

describe('whole values', () => {
  test('a value without expressions compiles to itself', () => {
    assert(
      property(known, (value) => {
        const compiled = compileValue(value, table)
        expect(compiled.ok && compiled.constant).toEqual(value)
      }),
    )
  })

  test('strings and names are evaluated, escapes undone, the rest kept', () => {
    const compiled = compileValue({ "[concat('a', v('0'))]": ["[v('1')]", '[[x]', '[x] y', 1], plain: { deep: '[add(1, 2)]' } }, table)
    expect(compiled.ok && compiled.constant).toBe(undefined)
    expect(compiled.ok && compiled.run(['b', mystery])).toEqual({ ab: [mystery, '[x]', '[x] y', 1], plain: { deep: 3 } })
    expect(compiled.ok && compiled.run([mystery, 1])).toBe(mystery)
    expect(compiled.ok && compiled.run([[], 1])).toMatchObject({ code: 'WrongArgumentType' })
  })

  test('a mistake names the place of its string', () => {
    expect(compileValue({ 'a/b': [1, '[nope()]'] }, table)).toMatchObject({ ok: false, pointer: '/a~1b/1', at: 1 })
  })
})

test('a text is an expression or stands for itself, never both', () => {
  assert(
    property(string(), (text) => {
      const wrapped = `[[${text}]`
      expect(isExpression(wrapped)).toBe(false)
      expect(unescape(wrapped)).toBe(`[${text}]`)
      if (!text.startsWith('[[')) expect(unescape(text)).toBe(text)
    }),
  )
})

test('a host says what an access gives where there is no such member', () => {
  const parsed = parseExpression("[v('0').tags['owner'].name]")
  const compiled = parsed.ok && compileExpression(parsed.expression, table, { missing: () => '' })
  const run = (value: Value): Outcome | false => compiled !== false && compiled.ok && compiled.run([value])
  expect(run({ tags: {} })).toBe('')
  expect(run({ tags: { owner: { name: null } } })).toBe(null)
  expect(run({})).toBe('')
})
