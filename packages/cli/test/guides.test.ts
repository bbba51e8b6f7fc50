import { spawn } from 'node:child_process'
import { appendFileSync, chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadEstate } from '@fairway/core/engine'
import type { Diagnostic } from '@fairway/core/kernel'
import { describe, expect, test } from 'vitest'
import { folderWith } from './folder.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const guides = { zone: read('docs/guide/landing-zone.md'), paths: read('docs/guide/golden-path.md') }

/** What stands between fences: commands, or YAML. */
interface Block {
  readonly language: string
  readonly text: string
}

const blocksOf = (guide: string): readonly Block[] =>
  [...guide.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].map(([, language = '', text = '']) => ({ language, text }))

/** Commands of a block, those that go on in the next line as one. */
const commandsIn = (text: string): readonly string[] =>
  text
    .replaceAll('\\\n', ' ')
    .split('\n')
    .filter((one) => one.trim() !== '')

/** What needs Azure, or Terraform and a plan of somebody else's. */
const isElsewhere = ({ text }: Block): boolean => /^(?:az login|terraform)\b/m.test(text)

/** With which codes a command may end: `# ends with 2 where ..., with 3 where ...`. */
const codesOf = (command: string): readonly number[] => {
  const said = /# ends (with.*)$/.exec(command)?.[1]
  return said === undefined ? [0] : [...said.matchAll(/with (\d)/g)].map(([, code]) => Number(code))
}

/** A folder with a clone of nothing, in which `npx fairway` is the command, and Azure shows that there is nothing. */
function clone(): { readonly folder: string; readonly env: NodeJS.ProcessEnv } {
  const above = folderWith({
    'bin/npx': `#!/bin/sh\nshift\nexec "${process.execPath}" "${join(root, 'packages/cli/bin/fairway.js')}" "$@"\n`,
    'bin/az': `#!/bin/sh\necho '{"count":0,"data":[],"skip_token":null,"total_records":0}'\n`,
    'clone/README.md': '',
  })
  for (const name of ['npx', 'az']) chmodSync(join(above, 'bin', name), 0o755)
  const person = {
    GIT_AUTHOR_NAME: 'Ada',
    GIT_AUTHOR_EMAIL: 'ada@contoso.example',
    GIT_COMMITTER_NAME: 'Ada',
    GIT_COMMITTER_EMAIL: 'ada@contoso.example',
  }
  const { FAIRWAY_ESTATE: _, ...usual } = process.env
  return {
    folder: join(above, 'clone'),
    env: { ...usual, ...person, NO_COLOR: '1', PATH: `${join(above, 'bin')}${delimiter}${usual['PATH'] ?? ''}` },
  }
}

const run = (command: string, cwd: string, env: NodeJS.ProcessEnv): Promise<{ readonly code: number | null; readonly said: string }> =>
  new Promise((resolve, reject) => {
    const child = spawn('sh', ['-c', command], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, said }))
  })

/** Follows a guide to the letter: runs its commands, and writes the files that it shows with their names. */
async function follow(guide: string, folder: string, env: NodeJS.ProcessEnv): Promise<void> {
  const estate = join(folder, '../contoso/estate')
  const known = { ...env }
  for (const block of blocksOf(guide)) {
    if (block.language === 'yaml') {
      const [, atEnd, name] = /^# (at the end of )?(\S+\.yaml)\n/.exec(block.text) ?? []
      if (name === undefined) continue
      if (atEnd !== undefined) appendFileSync(join(estate, name), block.text)
      else if (block.text.includes('apiVersion:')) writeFileSync(join(estate, name), block.text)
    } else if (!isElsewhere(block)) {
      for (const command of commandsIn(block.text)) {
        const [, variable, value] = /^export (\w+)=(\S+)$/.exec(command) ?? []
        if (variable !== undefined && value !== undefined) known[variable] = value
        const { code, said } = await run(command, folder, known)
        expect(codesOf(command), `${command}\n${said}`).toContain(code)
      }
    }
  }
}

test('Whoever follows the guides to landing zones and golden paths to the letter gets where they lead.', async () => {
  const { folder, env } = clone()
  mkdirSync(join(folder, '../contoso'))
  await follow(guides.zone, folder, env)
  await follow(guides.paths, folder, env)
}, 300_000)

test('The README leads from an empty folder to a rendered landing zone by the commands that the guide begins with.', () => {
  const [first] = blocksOf(guides.zone)
  expect(commandsIn(first?.text ?? '')).toHaveLength(3)
  expect(read('README.md')).toContain(first?.text)
})

const kinds: Readonly<Record<string, string>> = { 'landing-zone.yaml': 'LandingZone', 'network.yaml': 'Network' }

/** What a guide shows as YAML, as documents: those that it shows in part get what stands around. */
const documentsIn = (guide: string): readonly string[] =>
  blocksOf(guide)
    .filter(({ language }) => language === 'yaml')
    .flatMap(({ text }) => (text.includes('apiVersion:') ? [text] : text.split(/^(?=# \S+\.yaml$)/m)))
    .map((text) => {
      if (text.includes('apiVersion:')) return text
      const name = /^# (?:at the end of )?(\S+\.yaml)\n/.exec(text)?.[1] ?? 'landing-zone.yaml'
      return `apiVersion: fairway.dev/v1\nkind: ${kinds[name] ?? name}\nmetadata:\n  name: shown\nspec:\n${text}`
    })

const ELIDED = '/subscriptions/7d1c5f3a-0000-4000-8000-000000000009/resourceGroups/rg/providers/Microsoft.Network/'

/** What is shown in part leaves out the rest, and names what is declared elsewhere. */
const isLeftOut = ({ code, summary }: Diagnostic): boolean => code === 'FW1026' || (code === 'FW1005' && summary.endsWith(' is missing'))

describe.each(Object.entries(guides))('The YAML of a guide: %s', (_, guide) => {
  test.each(documentsIn(guide))('says what kinds know: document %#', (text) => {
    const { diagnostics } = loadEstate([{ path: 'shown.yaml', text: text.replaceAll('/subscriptions/.../', ELIDED) }])
    expect(diagnostics.filter((one) => !isLeftOut(one))).toEqual([])
  })
})
