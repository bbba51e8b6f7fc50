import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allKinds, loadEstate } from '../../src/engine/index.ts'
import { hasInvisible, type EstateFile, type ParsedEstate } from '../../src/estate/index.ts'
import { initEstate, nameFrom, organizationKind, teamKind, type InitAnswers } from '../../src/organization/index.ts'
import { declared } from '../../src/estate/index.ts'

const plain: InitAnswers = {
  today: '2026-11-21T08:00:00.000Z',
  organization: { displayName: 'Contoso' },
  lead: 'ada@contoso.example',
  team: { displayName: 'Vision' },
}
const yaml = (files: readonly EstateFile[]): readonly EstateFile[] => files.filter((file) => file.path.endsWith('.yaml'))
const load = (answers: InitAnswers): ParsedEstate => loadEstate(yaml(initEstate(answers, allKinds)))

/** Text in one line without invisible characters: what the command lets through. */
const label = fc
  .oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }),
    fc.constantFrom(
      'no',
      '~',
      '1.10',
      '__proto__',
      'constructor',
      '*a',
      '&a',
      '!x',
      '- a',
      '? b',
      'a: b',
      '# x',
      '{{ x }}',
      '"',
      "'",
      '%',
      '@',
      '|',
      'CON',
      '---',
      '...',
      'null',
      '0x10',
      '2026-11-21',
      '<<',
      ' a ',
      'a #b',
    ),
  )
  .filter((text) => text.length <= 200 && !/[\n\t\r]/.test(text) && !hasInvisible(text))

describe('A first estate', () => {
  it('has no mistake, and says what was answered.', () => {
    const { estate, diagnostics } = load(plain)
    expect(diagnostics).toEqual([])
    expect(estate.documents.map((one) => `${one.kind}/${one.name}`)).toEqual([
      'Environment/development',
      'Environment/production',
      'Organization/contoso',
      'SelfAssessment/self-assessment-2026-11-21',
      'Source/azure-inventory',
      'Team/vision',
    ])
  })

  it('names in the first line of each document a schema that is there, relative to the file.', () => {
    const files = initEstate(plain, allKinds)
    const paths = new Set(files.map((file) => file.path))
    for (const { path, text } of yaml(files)) {
      const named = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text)?.[1] ?? ''
      const schema = new URL(named, `file:///estate/${path}`).pathname.replace('/estate/', '')
      const kind = /^kind: (\S+)$/m.exec(text)?.[1] ?? ''
      expect(schema).toBe(`schemas/${kind}.json`)
      expect(paths).toContain(schema)
    }
    expect(paths).toContain('schemas/any.json')
  })

  it('declares the subscription only when there is an id, in the last of the stages.', () => {
    const id = '7d1c5f3a-0000-4000-8000-000000000001'
    const { estate, diagnostics } = load({ ...plain, stages: ['test', 'staging'], subscription: { id, displayName: 'AI: production' } })
    expect(diagnostics).toEqual([])
    expect(estate.documents.find((one) => one.kind === 'Subscription')).toMatchObject({
      name: 'ai-production',
      spec: { id, owner: 'vision', environment: 'staging' },
    })
  })

  it('holds when no stage is named, or one twice.', () => {
    expect(load({ ...plain, stages: [] }).diagnostics).toEqual([])
    expect(load({ ...plain, stages: ['test', 'test'] }).diagnostics).toEqual([])
  })

  it('says what was answered whatever the text is, in files of harmless names.', () => {
    fc.assert(
      fc.property(label, label, label, (organization, team, lead) => {
        const answers: InitAnswers = { ...plain, organization: { displayName: organization }, team: { displayName: team }, lead }
        const { estate, diagnostics } = load(answers)
        expect(diagnostics).toEqual([])
        expect(declared(estate, organizationKind)[0]?.spec).toMatchObject({ displayName: organization, stakeholders: [{ person: lead }] })
        expect(declared(estate, teamKind)[0]?.spec).toMatchObject({ displayName: team, lead, members: [lead] })
        for (const { path } of initEstate(answers, allKinds)) expect(path).toMatch(/^([A-Za-z]+\/)?[.A-Za-z0-9-]+$/)
      }),
      { numRuns: 300 },
    )
  })
})

describe('A name made of a text', () => {
  it.each([
    ['Data & Vision', 'data-vision'],
    ['  --Ünïcode--  ', 'unicode'],
    ['日本', 'team'],
    ['__proto__', 'proto'],
    ['CON', 'team-con'],
    [`${'a'.repeat(62)}-b`, 'a'.repeat(62)],
  ])('%s', (text, name) => expect(nameFrom(text, 'team')).toBe(name))
})
