import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { completeAnswers } from '../src/init/answers.ts'
import { pathHints } from '../src/init/landing-zone/hints.ts'
import { landingZoneQuestions } from '../src/init/landing-zone/questions.ts'
import { faultOf, tidy } from '../src/init/questions.ts'
import { fairway } from './binary.ts'
import { folderWith } from './folder.ts'

const BASIC = ['--name', 'Contoso', '--lead', 'ada@contoso.example']
const HUB = '/subscriptions/7d1c5f3a-0000-4000-8000-000000000009/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/hub'

describe('fairway init --landing-zone', () => {
  test('leads from an empty folder to a rendered landing zone in three commands.', async () => {
    const folder = folderWith({})
    const made = await fairway(['init', '--landing-zone', 'mine', ...BASIC], folder)
    expect(made).toMatchObject({ code: 0, err: '' })
    expect(made.out).toContain('costs up to 36.50 USD a month')
    expect(made.out).toMatch(/In a month in which nobody uses it: \d+\.\d\d USD at least/)
    expect(made.out).toContain('mine/subscriptions/sub-platform.yaml')
    expect(made.out).toContain('--out rendered ')
    const estate = join(folder, 'mine')
    for (const name of readdirSync(estate).filter((one) => one.endsWith('.yaml'))) {
      const schema = /\$schema=(\S+)/.exec(readFileSync(join(estate, name), 'utf8'))?.[1] ?? ''
      expect(existsSync(resolve(dirname(join(estate, name)), schema))).toBe(true)
    }
    // Nothing is said but that ids still stand in for real ones.
    const standIns = expect.stringMatching(/^(?:subscriptions\/sub-[\w-]+\.yaml:\d+:\d+: warning FW8621: .*\n(?: {2}help: .*\n)?)+$/)
    expect(await fairway(['validate', '--estate', 'mine'], folder)).toMatchObject({ code: 0, err: standIns })
    expect(await fairway(['plan', 'landing-zone', '--estate', 'mine'], folder)).toMatchObject({ code: 0, err: standIns })
    const rendered = await fairway(['render', 'landing-zone', '--estate', 'mine', '--out', 'rendered'], folder)
    expect(rendered).toMatchObject({ code: 0, err: standIns })
    expect(readdirSync(join(folder, 'rendered'))).toEqual(expect.arrayContaining(['01-hierarchy', '02-platform', 'README.md', 'deploy.sh']))
  }, 90_000)

  test('renders beside an estate called `estate`, where pipelines look for it.', async () => {
    const folder = folderWith({})
    const made = await fairway(['init', '--landing-zone', 'contoso/estate', ...BASIC, '--workload', 'none'], folder)
    expect(made.out).toContain('fairway render landing-zone --estate contoso/estate --out contoso ')
  }, 90_000)

  test('writes production in two regions with what connects it.', async () => {
    const folder = folderWith({})
    const flags = ['--scale', 'production', '--on-premises', '192.168.0.0/16', '--on-premises-data', '20000', '--workload', 'none']
    const made = await fairway(['init', '--landing-zone', 'mine', ...BASIC, ...flags], folder)
    expect(made).toMatchObject({ code: 0, err: '', out: expect.stringContaining('on-premises: ExpressRoute, not built before') })
    const network = readFileSync(join(folder, 'mine/network.yaml'), 'utf8')
    expect(network).toContain('It will be ExpressRoute.')
    expect(network.match(/state: created/g)).toHaveLength(2)
  }, 90_000)

  test('names every answer that cannot be used, does not go together or is of no use, and writes nothing.', async () => {
    const folder = folderWith({})
    const wrong = await fairway(
      ['init', '--landing-zone', 'mine', ...BASIC, '--firewall', 'Hugh', '--hub-prefix', '10/8', '--workload', 'ragg'],
      folder,
    )
    expect(wrong.err.match(/FW\d{4}: `--[\w-]+`/g)).toEqual(['hub-prefix', 'firewall', 'workload'].map((flag) => `FW6010: \`--${flag}\``))
    const apart = await fairway(
      [
        'init',
        '--landing-zone',
        'mine',
        ...BASIC,
        '--regions',
        'swedencentral,polandcentral',
        '--stages',
        'test',
        '--bastion',
        'Basic',
        '--hub',
        'existing',
      ],
      folder,
    )
    expect(apart).toMatchObject({ code: 1, err: expect.stringContaining('`--hub-network` is missing') })
    const hub = ['--hub', 'existing', '--hub-network', HUB, '--hub-prefix', '10.0.0.0/22']
    const idle = await fairway(
      [
        'init',
        '--landing-zone',
        'mine',
        ...BASIC,
        '--regions',
        'swedencentral,polandcentral',
        '--stages',
        'test',
        '--bastion',
        'Basic',
        ...hub,
      ],
      folder,
    )
    expect(idle.err.match(/FW\d{4}: `--[\w-]+`/g)).toEqual(
      ['stages', 'bastion', 'regions', 'hub-network', 'hub-prefix'].map((flag) => `FW6010: \`--${flag}\``),
    )
    const foreign = await fairway(['init', 'mine', ...BASIC, '--firewall', 'Basic'], folder)
    expect(foreign).toMatchObject({ code: 1, err: expect.stringContaining('`--firewall` is for `--landing-zone`') })
    expect(existsSync(join(folder, 'mine'))).toBe(false)
  }, 90_000)

  test('writes nothing when what was answered contradicts itself, and says where.', async () => {
    const folder = folderWith({})
    const refused = await fairway(['init', '--landing-zone', 'mine', ...BASIC, '--on-premises', '10.0.0.0/8'], folder)
    expect(refused).toMatchObject({ code: 1, err: expect.stringMatching(/network\.yaml:\d+:\d+: error FW80/) })
    expect(existsSync(join(folder, 'mine'))).toBe(false)
  }, 90_000)
})

describe('The questions of a landing zone', () => {
  test('At a terminal every choice that costs something says so beside it.', async () => {
    const seen = new Map<string, Readonly<Record<string, string>>>()
    await completeAnswers(
      new Map([
        ['name', 'Contoso'],
        ['lead', 'ada'],
        ['scale', 'production'],
      ]),
      ({ flag, otherwise = '', hints = {} }) => {
        seen.set(flag, typeof hints === 'function' ? hints() : hints)
        return Promise.resolve(otherwise)
      },
      landingZoneQuestions,
    )
    for (const flag of ['firewall', 'bastion', 'ddos', 'groups', 'hub', 'workload', 'geography']) {
      const choices = landingZoneQuestions.find((one) => one.flag === flag)?.choices ?? ['']
      expect(Object.keys(seen.get(flag) ?? {}).toSorted((a, b) => a.localeCompare(b))).toEqual(
        choices.toSorted((a, b) => a.localeCompare(b)),
      )
    }
    expect(seen.get('firewall')?.['Standard']).toContain('1832.30 USD')
    expect(seen.get('workload')?.['rag']).toMatch(/^from \d+\.\d\d USD a month/)
  }, 30_000)

  test('What cannot be built in the region that was chosen says so beside the choice.', () => {
    const hints = pathHints(new Map([['regions', 'northeurope']]), '2026-11-21T00:00:00.000Z')
    expect(hints['azure-openai']).toMatch(/^cannot be built there: .* in northeurope/)
    expect(hints['ml-workspace']).toMatch(/^from/)
  }, 30_000)

  test('Every default is an answer that can be used.', () => {
    for (const question of landingZoneQuestions)
      if (question.otherwise !== undefined) expect(faultOf(question, tidy(question, question.otherwise))).toBeUndefined()
  })
})
