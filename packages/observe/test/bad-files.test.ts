import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { sourceForFiles } from '@fairway/observe'
import { coverageOf, folder, namesOf, NOW, readAll, readFiles, row } from './reading.ts'

const good = { 'good.json': [row('sta')] }
const whole = JSON.stringify({ data: [row('stb'), row('stc')], total_records: 2 })
function damaged(bytes: Buffer): Buffer {
  return Buffer.from(bytes.fill(0xff, 30, 60))
}
const limits = { maxBytes: 1_000_000, maxRatio: 300, ratioFrom: 10_000, maxValueBytes: 100_000 }

describe('a file that cannot be read to its end is told, and puts what it would have shown in doubt', () => {
  test.each<[string, string | Buffer, string]>([
    ['cut short', whole.slice(0, -30), 'FW2006'],
    ['compressed and cut short', gzipSync(whole).subarray(0, -12), 'FW2006'],
    ['compressed and damaged', damaged(gzipSync(whole)), 'FW2009'],
    ['empty', '', 'FW2004'],
    ['blank', ' \n\t\r\n', 'FW2004'],
    ['an empty gzip', gzipSync(''), 'FW2004'],
    ['no text', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 0xff, 0xfe]), 'FW2005'],
    ['Latin-1', Buffer.from('[{"id":"\xe4"}]', 'latin1'), 'FW2005'],
    ['words', 'no json at all', 'FW2007'],
    ['JSON with a comma too many', '[{"id":"/subscriptions/x"},]', 'FW2007'],
    ['two commas', '{"a":1,,"b":2}', 'FW2007'],
    ['an HTML page', '<html><body>sign in</body></html>', 'FW2007'],
    ['what the command line says to people', "Please run 'az login' to setup account.", 'FW2012'],
    ['what Terraform says to people', '╷\n│ Error: No state file was found', 'FW2012'],
  ])('%s', async (_, content, code) => {
    const read = await readFiles({ ...good, 'bad.json': content })
    expect(read.codes).toEqual([code])
    expect(namesOf(read)).toContain('sta')
    expect(coverageOf(read)).toMatchObject({ status: 'partial', enumerated: [] })
    expect(read.coverage.find((one) => one.scope === 'file:bad.json')).toMatchObject({ status: 'failed' })
  })

  test('What was read before the fault is kept.', async () => {
    const read = await readFiles({ 'bad.json': whole.slice(0, -30) })
    expect(namesOf(read)).toContain('stb')
  })

  test('The place of the fault is told by line and column.', async () => {
    const read = await readFiles({ 'bad.json': '[\n  {"id":"/subscriptions/x"},\n  {"id" "y"}\n]' })
    expect(read.diagnostics[0]?.at).toMatchObject({ file: 'bad.json', line: 3 })
  })

  test('Warnings that the command line printed before its output do not hide it.', async () => {
    const warned = `\u001B[33mWARNING: The command requires the extension resource-graph.\u001B[0m\nWARNING: It was installed.\n${whole}`
    const read = await readFiles({ 'export.json': warned })
    expect(namesOf(read)).toEqual(['stb', 'stc'])
    expect(coverageOf(read)?.status).toBe('complete')
    expect(read.codes).toEqual([])
  })

  test.each<[string, string | Buffer]>([
    ['more text than a file may hold', `[${'{"id":"/subscriptions/x"},'.repeat(50_000)}{}]`],
    ['a single value that is larger than a row may be', JSON.stringify([row('big', { properties: { a: 'x'.repeat(200_000) } })])],
    ['a decompression bomb', gzipSync(`[${' '.repeat(900_000)}]`)],
  ])('%s', async (_, content) => {
    const read = await readFiles({ ...good, 'bad.json': content }, { limits })
    expect(read.codes).toEqual(['FW2008'])
    expect(coverageOf(read)?.status).toBe('partial')
  })

  test('A file that is not there, and a folder, are told.', async () => {
    const cwd = folder({ 'good.json': [row('sta')], 'folder/x.json': '[]' })
    const read = await readAll(await sourceForFiles(['good.json', 'missing.json', 'folder'], { cwd, now: NOW }))
    expect(read.diagnostics.map((one) => one.code)).toEqual(['FW2003', 'FW2003'])
    expect(coverageOf(read)?.status).toBe('partial')
  })

  test('JSON that nobody exports is told.', async () => {
    expect((await readFiles({ 'package.json': { name: 'x', dependencies: {} } })).codes).toEqual(['FW2023'])
  })

  test('An export without a row is told, for so looks one with too few permissions.', async () => {
    for (const empty of [[], { data: [], count: 0, total_records: 0 }, { value: [] }]) {
      expect((await readFiles({ 'empty.json': empty })).codes).toEqual(['FW2024'])
    }
  })
})

describe('hostile content', () => {
  test('`__proto__` changes nothing, and is told.', async () => {
    const text = `[{"id":"/subscriptions/x/resourceGroups/g/providers/A.B/c/d","__proto__":{"admin":true},"tags":{"__proto__":"t"},"properties":{"__proto__":{"admin":true}}}]`
    const read = await readFiles({ 'hostile.json': text })
    expect(read.codes).toEqual(['FW2014'])
    expect(Reflect.get({}, 'admin')).toBeUndefined()
    expect(read.text).not.toContain('admin')
    const wrapped = await readFiles({ 'hostile.json': `{"__proto__":{"error":{"code":"x"}},"data":[${JSON.stringify(row('sta'))}]}` })
    expect(namesOf(wrapped)).toEqual(['sta'])
  })

  test('Control characters in names of files and in messages are shown, not sent to the terminal.', async () => {
    const read = await readFiles({ 'bad\u001B[31m.json': 'ERROR: \u001B]0;title\u0007 gone' })
    for (const { summary, detail } of read.diagnostics) expect(`${summary}${detail ?? ''}`).not.toMatch(/\p{Cc}/u)
  })

  test('Nesting of any depth ends in a message.', async () => {
    const deep = `[{"id":"/subscriptions/x/resourceGroups/g/providers/A.B/c/d","properties":${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}}]`
    const read = await readFiles({ 'deep.json': deep })
    expect(read.resources).toHaveLength(1)
    expect(read.codes).toEqual(['FW2014'])
    const deeper = await readFiles({ ...good, 'deeper.json': '['.repeat(300_000) })
    expect(deeper.diagnostics.some((one) => one.severity === 'error')).toBe(true)
  })

  test('Rows that are none are counted, not dropped in silence.', async () => {
    const read = await readFiles({ 'rows.json': [row('sta'), 1, 'x', null, { name: 'without id' }] })
    expect(namesOf(read)).toEqual(['sta'])
    expect(read.diagnostics.map((one) => one.summary)).toEqual([
      '1 row without an id in `rows.json`',
      '3 rows that are no objects in `rows.json`',
    ])
  })

  test('A million bad rows are one message.', async () => {
    const read = await readFiles({ 'rows.json': `[${'{"name":"x"},'.repeat(20_000)}${JSON.stringify(row('sta'))}]` })
    expect(read.diagnostics).toHaveLength(1)
  })
})
