import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fairway, inProcess } from './binary.ts'
import { folderWith, smallEstate } from './folder.ts'

const estate = {
  'estate.yaml': smallEstate,
}

test('A mistyped estate folder is told and does not come into being.', async () => {
  const folder = folderWith({})
  for (const command of ['scan', 'assess', 'findings', 'validate']) {
    const run = await inProcess([command, '--estate', 'my-esate'], folder)
    expect(run).toMatchObject({ code: 1, out: expect.not.stringContaining('nothing') })
    expect(run.err).toContain('error FW1040')
  }
  const asked = await inProcess(['validate', '--estate', 'my-esate', '-o', 'json'], folder)
  expect(JSON.parse(asked.out).diagnostics).toMatchObject([{ code: 'FW1040' }])
  expect(readdirSync(folder)).toEqual([])
}, 60_000)

test.each([
  [['asses'], "unknown command 'asses'", 'did you mean `assess`?'],
  [['assess', '--as-off', 'x'], "unknown option '--as-off'", 'did you mean `--as-of`?'],
  [['help', 'nonsense'], "unknown command 'nonsense'", 'fairway --help'],
  [['help', 'request', 'nonsense'], "unknown command 'request nonsense'", 'fairway --help'],
  [['validate', 'extra'], 'too many arguments', 'fairway COMMAND --help'],
])('A command line that nobody understands has a code and a way out: %s', async (args, mistake, help) => {
  const run = await inProcess(args, folderWith({}))
  expect(run).toMatchObject({ code: 1, out: '' })
  expect(run.err).toContain(`error FW6011: ${mistake}`)
  expect(run.err).toContain(help)
})

test('Help goes as deep as commands do.', async () => {
  const asked = await inProcess(['help', 'request', 'new'], folderWith({}))
  expect(asked).toMatchObject({ code: 0, err: '', out: expect.stringContaining('Usage: fairway request new [options]') })
  expect(await inProcess(['request', 'new', '--help'], folderWith({}))).toEqual(asked)
})

test('A control that does not exist is no filter that finds nothing.', async () => {
  const run = await inProcess(['findings', '--control', 'sec-ai-local-auth-disable'], folderWith(estate))
  expect(run).toMatchObject({ code: 1, out: '' })
  expect(run.err).toContain('did you mean `sec-ai-local-auth-disabled`?')
})

test('A scan that failed does not ask for a Source that is declared, and names the way out.', async () => {
  const run = await fairway(['scan'], folderWith(estate))
  expect(run).toMatchObject({ code: 1, out: 'nothing was read\n' })
  expect(run.err).toMatch(/error FW2001: .*\n {2}help: Check `paths`/)
}, 60_000)

test('Damage that was found on opening is told by lists as well, and what a rebuild could not restore is no success.', async () => {
  const folder = folderWith({
    'estate.yaml': `apiVersion: fairway.dev/v1\nkind: Organization\nmetadata: { name: contoso }\nspec: { displayName: Contoso }\n`,
    'one.json': JSON.stringify([{ id: '/subscriptions/7d1c5f3a-0000-4000-8000-000000000001/resourceGroups/rg' }]),
  })
  expect((await fairway(['scan', 'one.json'], folder)).code).toBe(0)

  const quiet = await fairway(['findings', '--severity', 'critical'], folder)
  expect(quiet).toMatchObject({ code: 0, out: expect.stringContaining('0 of 0') })
  expect(quiet.err).toMatch(/nothing fails, and \d+ are unknown: --status unknown lists them/)

  writeFileSync(join(folder, '.fairway/db/PG_VERSION'), 'garbage')
  expect((await fairway(['findings'], folder)).err).toContain('warning FW3003')

  rmSync(join(folder, '.fairway/facts'), { recursive: true })
  expect(existsSync(join(folder, '.fairway/journal'))).toBe(true)
  const rebuilt = await fairway(['db', 'rebuild'], folder)
  expect(rebuilt).toMatchObject({ code: 1, out: 'rebuilt: 0 scans\n' })
  expect(rebuilt.err).toContain('error FW3010')
}, 120_000)
