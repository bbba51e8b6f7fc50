import { describe, expect, it } from 'vitest'
import { parseEstate } from '../../estate/index.ts'
import { workloadRequestKind } from '../../golden-path/index.ts'
import { withDecision } from './decide.ts'
import { draftDocument, draftPaths, requestPath, type RequestDraft } from './draft-request.ts'

const draft: RequestDraft = {
  name: 'claims-chat',
  goldenPath: 'azure-openai',
  team: 'vision',
  environment: 'prod',
  application: 'claims-prod',
  parameters: { models: [{ name: 'chat', capacity: 10 }] },
  budget: { monthly: { amount: '4000.00', currency: 'EUR' } },
  purpose: 'answers questions',
}
const by = { requestedBy: 'ada@contoso.example', requestedAt: '2026-11-21T08:00:00.000Z' }
const decision = { person: 'grace@contoso.example', decision: 'approved', at: '2026-11-22T08:00:00.000Z' } as const

const read = (text: string) => parseEstate([{ path: 'a.yaml', text }], [workloadRequestKind])

describe('A draft as a document', () => {
  it('is read back as what it was.', () => {
    const { estate } = read(draftDocument({ ...draft, regions: ['westeurope'], expires: '2027-01-01' }, by))
    const { name: _name, ...spec } = draft
    expect(estate.documents).toMatchObject([
      { name: 'claims-chat', spec: { ...spec, ...by, regions: ['westeurope'], expires: '2027-01-01', decisions: [] } },
    ])
  })

  it.each([
    '---\nkind: Organization',
    'a: b # c',
    '"quoted" \'text\' `tick`',
    '- item\n- item',
    '*alias &anchor !tag',
    '{a: 1}',
    ' spaces at both ends ',
    'one\n\n\ntwo\n',
    'null',
    '0x10',
    '<<: *x',
    '...\n---\n',
    '${{ secrets.x }} $(rm -rf /)',
    '# none',
    '\ttab',
  ])('keeps the text %j.', (purpose) => {
    const parameters = { models: [{ [purpose]: purpose }], __proto__x: purpose }
    const { estate } = read(draftDocument({ ...draft, purpose, parameters }, by))
    expect(estate.documents).toHaveLength(1)
    expect(estate.documents[0]?.spec).toMatchObject({ purpose, parameters })
  })

  it('lies in a file whose path no name can lead elsewhere.', () => {
    expect(requestPath('claims-chat')).toBe('requests/claims-chat.yaml')
    expect(requestPath('con')).toBe('requests/request-con.yaml')
    for (const name of ['../../x', '/etc/passwd', 'a/b', '.git', 'A', '', 'a\n', 'x'.repeat(64)])
      expect(requestPath(name)).toBe('requests/request.yaml')
  })

  it('tells which property stands at a line.', () => {
    const yaml = draftDocument(draft, by)
    const at = draftPaths(yaml)
    const placeOf = (needle: string) => {
      const offset = yaml.indexOf(needle)
      const before = yaml.slice(0, offset).split('\n')
      return { line: before.length, column: (before.at(-1) ?? '').length + 1 }
    }
    expect(at(placeOf('goldenPath'))).toEqual(['goldenPath'])
    expect(at(placeOf('capacity'))).toEqual(['parameters', 'models', 0, 'capacity'])
    expect(at(placeOf('10'))).toEqual(['parameters', 'models', 0, 'capacity'])
    expect(at(placeOf('claims-chat'))).toEqual(['name'])
    expect(at({ line: 1, column: 1 })).toBeUndefined()
    expect(at({ line: 999, column: 1 })).toBeUndefined()
  })
})

describe('A decision', () => {
  it('is added to the request and leaves comments and other documents as they are.', () => {
    const text = `# of the team\n---\nkind: Team # here\n  \n---\n# why\n${draftDocument(draft, by).replace('purpose:', '# because\n  purpose:')}`
    const decided = withDecision(text, 'claims-chat', decision) ?? ''
    expect(decided.startsWith('# of the team\n---\nkind: Team # here\n  \n---\n# why\n')).toBe(true)
    expect(decided).toContain('# because\n  purpose:')
    const twice = withDecision(decided, 'claims-chat', { ...decision, person: 'bo@contoso.example', comment: 'fine: "yes"' }) ?? ''
    const [request] = read(twice).estate.documents
    expect(request?.spec).toMatchObject({ decisions: [decision, { ...decision, person: 'bo@contoso.example', comment: 'fine: "yes"' }] })
  })

  it('adds one line where the others have one line each, and to an empty list.', () => {
    const flow =
      draftDocument(draft, by).replace(/$/, 'x').replace(/x$/, '') +
      '  decisions:\n    - { person: a@x, decision: rejected, at: 2026-11-21 } # no\n'
    expect(withDecision(flow, 'claims-chat', decision)).toBe(
      `${flow}    - { person: grace@contoso.example, decision: approved, at: 2026-11-22T08:00:00.000Z }\n`,
    )
    const empty = `${draftDocument(draft, by)}  decisions: []\n`
    expect(read(withDecision(empty, 'claims-chat', decision) ?? '').estate.documents[0]?.spec).toMatchObject({ decisions: [decision] })
  })

  it('keeps the line ends of Windows, and documents that come after.', () => {
    const text = `${draftDocument(draft, by)}---\nkind: Team\n`.replaceAll('\n', '\r\n')
    const decided = withDecision(text, 'claims-chat', decision) ?? ''
    expect(decided.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(decided.endsWith('---\r\nkind: Team\r\n')).toBe(true)
  })

  it('is not written where the file has no such request.', () => {
    expect(withDecision('kind: Team\n', 'claims-chat', decision)).toBeUndefined()
    expect(withDecision('{ not: [closed', 'claims-chat', decision)).toBeUndefined()
  })
})
