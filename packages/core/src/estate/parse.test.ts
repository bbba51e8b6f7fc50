import { describe, expect, it } from 'vitest'
import { allKinds } from '../engine/index.ts'
import { declared, parseEstate, type EstateFile, type ParsedEstate } from './index.ts'
import { environmentKind, organizationKind, teamKind } from '../organization/index.ts'

const team = (name: string, spec = 'displayName: A team\n  lead: ada@contoso.example'): string =>
  `apiVersion: fairway.dev/v1\nkind: Team\nmetadata:\n  name: ${name}\nspec:\n  ${spec}\n`

const file = (text: string, path = 'estate.yaml'): EstateFile => ({ path, text })
const parse = (...files: readonly EstateFile[]): ParsedEstate => parseEstate(files, allKinds)
const told = ({ diagnostics }: ParsedEstate): readonly string[] =>
  diagnostics.map(({ at, code, summary }) => `${at?.file ?? ''}:${at?.line ?? ''}:${at?.column ?? ''} ${code} ${summary}`)
const names = ({ estate }: ParsedEstate): readonly string[] => estate.documents.map((one) => `${one.kind}/${one.name}`)

describe('An estate of good documents', () => {
  it('gives them typed, with defaults, in the order of kind and name, whatever the order of files.', () => {
    const environment = 'apiVersion: fairway.dev/v1\nkind: Environment\nmetadata: { name: prod }\nspec: { stage: production }\n'
    const files = [file(`${team('b')}---\n${team('a')}`, 'z.yaml'), file(environment, 'y.yaml')]
    const parsed = parse(...files)
    expect(parsed.diagnostics).toEqual([])
    expect(names(parsed)).toEqual(['Environment/prod', 'Team/a', 'Team/b'])
    expect(parse(...files.toReversed())).toEqual(parsed)
    expect(declared(parsed.estate, teamKind)[0]).toMatchObject({ name: 'a', labels: {}, spec: { members: [] }, at: { file: 'z.yaml' } })
    expect(declared(parsed.estate, environmentKind)).toHaveLength(1)
  })

  it('reads the same with Windows line ends, with a byte order mark, and without a last line feed.', () => {
    const plain = parse(file(`${team('a')}---\n${team('b')}`))
    expect(plain.diagnostics).toEqual([])
    const values = (parsed: ParsedEstate) => parsed.estate.documents.map(({ kind, name, labels, spec }) => ({ kind, name, labels, spec }))
    for (const text of [
      `${team('a')}---\n${team('b')}`.replaceAll('\n', '\r\n'),
      `\u{feff}${team('a')}---\n${team('b')}`,
      `${team('a')}---\n${team('b')}`.trimEnd(),
      `---\n# first\n${team('a')}...\n---\n${team('b')}---\n`,
    ]) {
      const parsed = parse(file(text))
      expect(parsed.diagnostics).toEqual([])
      expect(values(parsed)).toEqual(values(plain))
    }
  })

  it('keeps text as it was written where YAML 1.1 would see something else.', () => {
    const spec = 'displayName: no\n  lead: yes\n  members: [on, off, y, 2026-11-21, 12:30:00, 0o17x, ~x]\n  costCenter: "1.10"'
    const [read] = declared(parse(file(team('a', spec))).estate, teamKind)
    expect(read?.spec).toMatchObject({
      displayName: 'no',
      lead: 'yes',
      members: ['on', 'off', 'y', '2026-11-21', '12:30:00', '0o17x', '~x'],
      costCenter: '1.10',
    })
  })

  it('may use anchors and aliases, each a value of its own.', () => {
    const spec = 'displayName: &who Ada\n  lead: *who\n  members: &all [*who, bo]\n  contact: *who'
    const parsed = parse(file(team('a', spec)))
    expect(parsed.diagnostics).toEqual([])
    expect(declared(parsed.estate, teamKind)[0]?.spec).toMatchObject({ lead: 'Ada', members: ['Ada', 'bo'], contact: 'Ada' })
  })
})

describe('An estate with mistakes', () => {
  it('shows all of them, of all files, in the order of file, line and column.', () => {
    const wrong = 'displayNam: x\n  lead: 7\n  budget: { monthly: { amount: 1.10, currency: eur } }'
    const bad = `${team('a', wrong)}---\nkind: "Team\n---\n${team('B')}`
    expect(told(parse(file(bad, 'b.yaml'), file('hello', 'a.yaml')))).toEqual([
      'a.yaml:1:1 FW1020 this is not an estate document',
      'b.yaml:5:1 FW1005 `spec.displayName` is missing',
      'b.yaml:6:3 FW1004 unknown property `displayNam`',
      'b.yaml:7:9 FW1011 `spec.lead` must be text, but `7` is the number 7',
      'b.yaml:8:32 FW1011 `spec.budget.monthly.amount` must be text, but `1.10` is the number 1.1',
      'b.yaml:8:48 FW1008 `spec.budget.monthly.currency` must be an ISO 4217 code such as EUR, but is `eur`',
      expect.stringMatching(/^b\.yaml:1\d:\d+ FW1001 missing closing "quote/),
      'b.yaml:15:9 FW1023 the name `B` is not allowed',
    ])
  })

  it('keeps the good documents beside the bad ones, and references to a bad one that has a name hold.', () => {
    const subscription =
      'apiVersion: fairway.dev/v1\nkind: Subscription\nmetadata: { name: s }\nspec: { id: 7d1c5f3a-0000-4000-8000-000000000001, owner: a, environment: prod }\n'
    const environment = 'apiVersion: fairway.dev/v1\nkind: Environment\nmetadata: { name: prod }\nspec: { stage: production }\n'
    const parsed = parse(file(`${team('a', 'displayName: 7')}---\n${environment}---\n${subscription}`))
    expect(names(parsed)).toEqual(['Environment/prod', 'Subscription/s'])
    expect(parsed.diagnostics.map((one) => one.code)).toEqual(['FW1005', 'FW1011'].toSorted())
  })

  it('points at line, column and end of what is wrong.', () => {
    const [first] = parse(file(team('a', 'displayName: A\n  lead: true'))).diagnostics
    expect(first).toMatchObject({ code: 'FW1011', at: { file: 'estate.yaml', line: 7, column: 9, endLine: 7, endColumn: 13 } })
  })

  it('shows two hundred of a file, and how many more there are.', () => {
    const lines = Array.from({ length: 300 }, (_, index) => `  wrong${index}: 1\n`).join('')
    const { diagnostics } = parse(file(`${team('a')}${lines}`))
    expect(diagnostics).toHaveLength(201)
    expect(diagnostics.at(-1)).toMatchObject({ code: 'FW1029', summary: '100 more errors of this file are not shown' })
  })

  it('suggests names that are near, and lists what is known when none is.', () => {
    const help = (text: string): readonly (string | undefined)[] => parse(file(text)).diagnostics.map((one) => one.help)
    expect(help(team('a').replace('Team', 'Teem'))).toEqual(['did you mean `Team`?'])
    expect(help(team('a').replace('Team', 'Gadget'))[0]).toMatch(/^kinds are `Organization`, `Team`/)
    expect(help(team('a', 'displayName: A\n  leed: b\n  lead: c'))).toEqual(['did you mean `lead`?'])
    const organization =
      'apiVersion: fairway.dev/v1\nkind: Organization\nmetadata: { name: o }\nspec: { displayName: O, profile: entreprise }\n'
    expect(help(organization)[0]).toMatch(/^did you mean `enterprise`\?/)
    expect(organizationKind.cardinality).toBe('one')
  })
})
