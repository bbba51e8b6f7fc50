import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { answersFrom, completeAnswers } from '../src/init/answers.ts'
import { faultOf, questions, tidy, type Flag, type Given } from '../src/init/questions.ts'
import { inProcess } from './binary.ts'
import { folderWith } from './folder.ts'

const BASIC = ['--name', 'Contoso', '--lead', 'ada@contoso.example']
const SUBSCRIPTION = '7d1c5f3a-0000-4000-8000-000000000001'

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()

describe('fairway init', () => {
  test('writes an estate that validates, names its schemas so that they are found, and can be scanned and assessed.', async () => {
    const folder = folderWith({})
    const made = await inProcess(['init', 'mine', ...BASIC, '--country', 'no', '--subscription', SUBSCRIPTION], folder)
    expect(made).toMatchObject({ code: 0, err: '' })
    for (const step of [
      'fairway validate --estate mine',
      'mkdir -p mine/exports/',
      'fairway scan --estate mine',
      'fairway assess --estate mine',
    ])
      expect(made.out).toContain(`  ${step}`)
    const estate = join(folder, 'mine')
    expect(await inProcess(['validate'], estate)).toMatchObject({ code: 0, err: '', out: expect.stringContaining('no mistakes') })
    for (const file of filesBelow(estate).filter((path) => path.endsWith('.yaml'))) {
      const schema = /\$schema=(\S+)/.exec(readFileSync(file, 'utf8'))?.[1] ?? ''
      expect(JSON.parse(readFileSync(resolve(dirname(file), schema), 'utf8')).properties.spec).toBeDefined()
    }
    expect(readFileSync(join(estate, 'organization.yaml'), 'utf8')).toContain('country: "NO"')

    mkdirSync(join(estate, 'exports/2026-11-01'), { recursive: true })
    const row = {
      id: `/subscriptions/${SUBSCRIPTION}/resourceGroups/rg/providers/Microsoft.Search/searchServices/s`,
      name: 's',
      type: 'microsoft.search/searchservices',
      location: 'westeurope',
      properties: {},
    }
    writeFileSync(join(estate, 'exports/2026-11-01/resources.json'), JSON.stringify([row]))
    const scanned = await inProcess(['scan', '-o', 'json'], estate)
    expect(scanned).toMatchObject({ code: 0, err: '' })
    expect(JSON.parse(scanned.out).changes).toMatchObject([{ source: 'azure-inventory', added: 1 }])
    expect((await inProcess(['assess', '--exit-zero'], estate)).out).toContain('Contoso')
  }, 90_000)

  test('never overwrites: an estate that is there, a file that is there, a file in place of the folder, a link to nowhere.', async () => {
    const other = 'apiVersion: fairway.dev/v1\nkind: Organization\nmetadata: { name: a }\nspec: { displayName: A }\n'
    const folder = folderWith({
      'full/sub/o.yml': other,
      'half/teams/platform.yaml': 'mine',
      'half/schemas/Team.json': '{}',
      file: 'x',
      'link/keep': '',
    })
    symlinkSync('nowhere', join(folder, 'link/organization.yaml'))
    const before = filesBelow(folder).map((path) => [path, readFileSync(path, 'utf8')])
    const full = await inProcess(['init', 'full', ...BASIC], folder)
    expect(full).toMatchObject({ code: 1, err: expect.stringMatching(/FW6005: .*has an estate already: `sub\/o\.yml`/) })
    const half = await inProcess(['init', 'half', ...BASIC], folder)
    expect(half.code).toBe(1)
    expect(half.err).toMatch(/FW6005: `teams\/platform\.yaml` is there already[^]*FW6005: `schemas\/Team\.json` is there already/)
    expect(await inProcess(['init', 'file', ...BASIC], folder)).toMatchObject({ code: 1, err: expect.stringContaining('is a file') })
    expect(await inProcess(['init', 'link', ...BASIC], folder)).toMatchObject({ code: 1, err: expect.stringContaining('FW6005') })
    expect(filesBelow(folder).map((path) => [path, readFileSync(path, 'utf8')])).toEqual(before)
    expect(existsSync(join(folder, 'link/nowhere'))).toBe(false)
  }, 60_000)

  test('keeps the .gitignore of a folder under Git, and says what belongs into it.', async () => {
    const folder = folderWith({ '.gitignore': 'node_modules\n', 'README.md': 'ours' })
    const made = await inProcess(['init', ...BASIC], folder)
    expect(made).toMatchObject({ code: 0, out: expect.stringContaining('add the line `.fairway/`') })
    expect(readFileSync(join(folder, '.gitignore'), 'utf8')).toBe('node_modules\n')
  }, 60_000)

  test('names every answer that is missing, and every one that cannot be used, and writes nothing.', async () => {
    const folder = folderWith({})
    const missing = await inProcess(['init', 'mine'], folder)
    expect(missing).toMatchObject({ code: 1, err: expect.stringMatching(/FW6006: .*`--name`[^]*FW6006: .*`--lead`/) })
    const wrong = await inProcess(
      ['init', 'mine', '--name', '', '--path', 'brwnfield', '--country', 'Norway', '--tenant', '7', '--stages', 'prod', '--regions', 'a/b'],
      folder,
    )
    expect(wrong.code).toBe(1)
    expect(wrong.err.match(/FW\d{4}: `--\w+`/g)).toEqual(
      ['name', 'path', 'stages', 'country', 'regions', 'tenant'].map((flag) => `FW6010: \`--${flag}\``),
    )
    expect(wrong.err).toContain('did you mean `brownfield`?')
    expect(existsSync(join(folder, 'mine'))).toBe(false)
  }, 60_000)

  test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'leaves nothing behind where it may not write.',
    async () => {
      const folder = folderWith({ 'closed/environments/keep': '' })
      chmodSync(join(folder, 'closed/environments'), 0o500)
      const refused = await inProcess(['init', 'closed', ...BASIC], folder)
      chmodSync(join(folder, 'closed/environments'), 0o700)
      expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('FW6008') })
      expect(filesBelow(folder)).toEqual([join(folder, 'closed/environments/keep')])
    },
    60_000,
  )

  test('leaves nothing behind where a file stands in the way of a folder.', async () => {
    const folder = folderWith({ 'mine/environments': 'a file' })
    expect(await inProcess(['init', 'mine', ...BASIC], folder)).toMatchObject({ code: 1, err: expect.stringMatching(/FW600[58]/) })
    expect(filesBelow(folder)).toEqual([join(folder, 'mine/environments')])
    expect(readdirSync(join(folder, 'mine'))).toEqual(['environments'])
  }, 60_000)

  const hostile = ['  "quoted" \'twice\' ', '__proto__', '*a: [&b', '../../etc', '日本']
  test.each(hostile)(
    'writes a valid estate for an organisation, a team and a lead called %j.',
    async (text) => {
      const folder = folderWith({})
      const made = await inProcess(
        ['init', 'mine', '--name', text, '--team', text, '--lead', text, '--subscription', SUBSCRIPTION, '--subscription-name', text],
        folder,
      )
      expect(made).toMatchObject({ code: 0, err: '' })
      expect(readdirSync(folder)).toEqual(['mine'])
      expect(await inProcess(['validate', '--estate', 'mine'], folder)).toMatchObject({ code: 0, err: '' })
    },
    60_000,
  )

  test('refuses a name that a terminal would act upon, without doing so.', async () => {
    const folder = folderWith({})
    const refused = await inProcess(['init', 'mine', '--name', 'an \u{1b}[2Jescape \u{202e}turned\n', '--lead', 'a'], folder)
    expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('FW6010: `--name` must be one line') })
    expect(refused.err).not.toContain('\u{1b}')
    expect(refused.err).not.toContain('\u{202e}')
    expect(readdirSync(folder)).toEqual([])
  }, 60_000)
})

describe('The questions', () => {
  const given: Given = new Map<Flag, string>([
    ['name', 'Contoso'],
    ['path', 'greenfield'],
  ])

  test('At a terminal everything is asked that no flag said, and nothing twice.', async () => {
    const asked: string[] = []
    const complete = await completeAnswers(given, async ({ ask, otherwise = 'ada' }) => {
      asked.push(ask)
      return otherwise
    })
    expect(asked).toHaveLength(questions.filter((one) => 'ask' in one).length - given.size)
    expect(answersFrom(complete, '2026-11-21T00:00:00.000Z')).toEqual({
      today: '2026-11-21T00:00:00.000Z',
      organization: { displayName: 'Contoso', path: 'greenfield', profile: 'enterprise', regions: [] },
      lead: 'ada',
      team: { displayName: 'Platform' },
      stages: ['development', 'production'],
    })
  })

  test('Every default is an answer that can be used.', () => {
    for (const question of questions) {
      if ('otherwise' in question) expect(faultOf(question, tidy(question, question.otherwise))).toBeUndefined()
      else expect(faultOf(question, '')).toBe('must not be empty')
    }
  })

  const [name] = questions
  test.each(['two\nlines', 'a\ttab', 'an \u{1b}[2Jescape', 'turned \u{202e}around', '   ', 'x'.repeat(201)])(
    'A name cannot be %j.',
    (text) => {
      expect(faultOf(name, tidy(name, text))).toMatch(/^must /)
    },
  )
})
