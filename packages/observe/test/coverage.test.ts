import { describe, expect, test } from 'vitest'
import { coverageOf, namesOf, readFiles, readSource, row, SUBSCRIPTION } from './reading.ts'

const OTHER = '5ab5c71b-0000-4000-8000-000000000002'
const denial = {
  error: {
    code: 'AuthorizationFailed',
    message: `The client 'x' does not have authorization to perform action 'Microsoft.Resources/subscriptions/resources/read' over scope '/subscriptions/${OTHER}' or the scope is invalid.`,
  },
}

describe('what may not be read is not absent', () => {
  test('An answer of 403 makes its subscription denied; the others stay complete.', async () => {
    const read = await readFiles({ 'a.json': [row('sta')], 'b.json': denial })
    expect(coverageOf(read, OTHER)).toMatchObject({
      status: 'denied',
      enumerated: [],
      detail: expect.stringContaining('AuthorizationFailed'),
    })
    expect(coverageOf(read)?.status).toBe('complete')
    expect(read.codes).toEqual(['FW2011'])
  })

  test('A 403 beside rows of the same subscription makes it partial.', async () => {
    const read = await readFiles({ 'a.json': [row('sta', {}, OTHER)], 'b.json': denial })
    expect(coverageOf(read, OTHER)).toMatchObject({ status: 'partial', enumerated: [] })
  })

  test('A 403 on a group leaves the rest of the subscription in doubt.', async () => {
    const inside = { error: { ...denial.error, message: denial.error.message.replace(OTHER, `${OTHER}/resourceGroups/rg`) } }
    expect(coverageOf(await readFiles({ 'b.json': inside }), OTHER)?.status).toBe('partial')
  })

  test('The error text of the command line, redirected into the file, counts as the answer it tells of.', async () => {
    const read = await readFiles({ 'b.json': `ERROR: (AuthorizationFailed) ${denial.error.message}\nCode: AuthorizationFailed\n` })
    expect(coverageOf(read, OTHER)?.status).toBe('denied')
    expect(read.codes).toEqual(['FW2012'])
  })

  test('An error that names no subscription puts every scope in doubt.', async () => {
    const read = await readFiles({ 'a.json': [row('sta')], 'b.json': { error: { code: 'InternalServerError', message: 'try again' } } })
    expect(coverageOf(read)?.status).toBe('partial')
    expect(read.codes).toEqual(['FW2012'])
  })

  test('An error among answers in one list is seen.', async () => {
    const read = await readFiles({ 'a.json': [{ data: [row('sta')], total_records: 1 }, denial] })
    expect(coverageOf(read, OTHER)?.status).toBe('denied')
  })

  test('A subscription that the export was meant to show and does not is partial, and told.', async () => {
    const read = await readSource({ subscriptions: ['lab'] }, { 'a.json': [row('sta')] }, { subscriptionIds: new Map([['lab', OTHER]]) })
    expect(coverageOf(read, OTHER)).toMatchObject({ status: 'partial', count: 0 })
    expect(read.codes).toEqual(['FW2015'])
  })
})

describe('an export that says that it is not all', () => {
  test('Fewer rows than the total: partial.', async () => {
    const read = await readFiles({ 'a.json': { count: 1, data: [row('sta')], total_records: 7, skip_token: null } })
    expect(coverageOf(read)).toMatchObject({ status: 'partial', enumerated: [], detail: 'the export shows 1 of 7 rows' })
    expect(read.codes).toEqual(['FW2010'])
  })

  test.each([['skip_token'], ['$skipToken'], ['nextLink']])('A last page with `%s`: partial.', async (token) => {
    const list = token === 'nextLink' ? 'value' : 'data'
    const read = await readFiles({ 'a.json': { [list]: [row('sta')], [token]: 'https://more' } })
    expect(coverageOf(read)?.status).toBe('partial')
    expect(read.codes).toEqual(['FW2010'])
  })

  test('Rows that the service left out: partial.', async () => {
    const read = await readFiles({ 'a.json': { data: [row('sta')], totalRecords: 1, resultTruncated: 'true' } })
    expect(coverageOf(read)?.status).toBe('partial')
  })

  test('All pages together: complete, in files or in one list.', async () => {
    const first = { count: 1, data: [row('sta')], total_records: 2, skip_token: 'more' }
    const second = { count: 1, data: [row('stb')], total_records: 2, skip_token: null }
    for (const files of [{ 'a.json': first, 'b.json': second }, { 'a.json': [first, second] }]) {
      const read = await readFiles(files)
      expect(coverageOf(read)?.status).toBe('complete')
      expect(namesOf(read)).toEqual(['sta', 'stb'])
    }
  })

  test('Pages of the REST API that end: complete.', async () => {
    const read = await readFiles({ 'a.json': { value: [row('sta')], nextLink: 'https://more' }, 'b.json': { value: [row('stb')] } })
    expect(coverageOf(read)?.status).toBe('complete')
  })

  test('A selection proves no absence, but for the types that the source says it lists.', async () => {
    const read = await readSource({ completeness: 'filtered' }, { 'a.json': [row('sta')] })
    expect(coverageOf(read)).toMatchObject({ status: 'partial', enumerated: [] })
    const named = await readSource({ completeness: 'filtered', includes: ['Microsoft.Search/searchServices'] }, { 'a.json': [row('sta')] })
    expect(coverageOf(named)).toMatchObject({ status: 'complete', enumerated: ['microsoft.search/searchservices'] })
  })

  test('An extension type counts as listed where the source names it; one resource of it says nothing of the others.', async () => {
    const setting = {
      id: `/subscriptions/${SUBSCRIPTION}/resourceGroups/rg/providers/Microsoft.Web/sites/s/providers/Microsoft.Insights/diagnosticSettings/d`,
      type: 'microsoft.insights/diagnosticsettings',
      name: 'd',
      properties: {},
    }
    const read = await readSource({ includes: ['Microsoft.Authorization/roleAssignments'] }, { 'a.json': [row('sta'), setting] })
    expect(coverageOf(read)?.enumerated).toEqual(['*', 'microsoft.authorization/roleassignments'])
  })

  test('An export of role assignments or of containers alone is no listing of resources.', async () => {
    const assignment = {
      id: `/subscriptions/${SUBSCRIPTION}/providers/Microsoft.Authorization/roleAssignments/1`,
      type: 'microsoft.authorization/roleassignments',
      name: '1',
      properties: {},
    }
    const read = await readFiles({ 'a.json': { data: [assignment], total_records: 1 } })
    expect(coverageOf(read)?.enumerated).toEqual(['microsoft.authorization/roleassignments'])
  })
})

describe('snapshots', () => {
  test('Each day in the paths is a snapshot, oldest first, with the same labels.', async () => {
    const read = await readSource(
      { paths: ['exports/{date}/*.json'] },
      { 'exports/2026-11-01/a.json': [row('sta')], 'exports/2026-10-01/a.json': [row('stb')] },
    )
    expect(read.snapshots).toBe(2)
    expect(read.coverage.map((one) => one.observedAt)).toEqual(['2026-10-01T00:00:00.000Z', '2026-11-01T00:00:00.000Z'])
  })

  test('A pattern that matches nothing is told, and is no empty success.', async () => {
    const read = await readSource({ paths: ['nothing/*.json'] }, {})
    expect(read.codes).toEqual(['FW2001'])
    expect(read.coverage).toEqual([])
  })
})
