import { spawn } from 'node:child_process'
import { existsSync, globSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { folderWith } from './folder.ts'
import { AS_OF, landingZone, request, run, smallLandingZone, subscription } from './landing-zone-estate.ts'
import { fairway } from './binary.ts'

const LOCK = 'landing-zone.lock.yaml'
const render = (estate: string, what: readonly string[], out = join(estate, 'out'), ...args: readonly string[]) =>
  run(estate, 'render', ...what, '--out', out, ...args)

/** Every file of a folder with its text, its own bookkeeping left out. */
const filesIn = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    globSync('**/*', { cwd: folder })
      .filter((path) => statSync(join(folder, path)).isFile() && !path.startsWith('.fairway'))
      .toSorted()
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  )
const rootsIn = (out: string): readonly string[] => [
  ...new Set(Object.keys(filesIn(out)).map((path) => path.split('/').slice(0, 2).join('/'))),
]
const locked = (estate: string): readonly string[] =>
  readFileSync(join(estate, LOCK), 'utf8')
    .split('\n')
    .filter((line) => line.includes('prefix:'))

test('The whole landing zone is written, and once more changes nothing.', async () => {
  const estate = folderWith(smallLandingZone)
  const out = join(estate, 'out')
  const first = await render(estate, ['landing-zone'])
  expect(first).toMatchObject({ code: 0 })
  expect(first.out).toContain(`${LOCK} of the estate keeps what was given out`)
  expect(rootsIn(out)).toEqual(
    expect.arrayContaining(['01-hierarchy/management-groups', '02-platform/dns', '05-non-production/train', 'README.md']),
  )
  const files = filesIn(out)
  const again = await render(estate, ['landing-zone'])
  expect(again.out).toMatch(/: 0 added, 0 changed, 0 removed, \d+ as they were/)
  expect(again.out).not.toContain(LOCK)
  expect(filesIn(out)).toEqual(files)
}, 60_000)

test('Formats, a workload and a wave are written by themselves, and leave the rest alone.', async () => {
  const estate = folderWith(smallLandingZone)
  const out = join(estate, 'out')
  expect(await render(estate, ['workload', 'train'], out, '--format', 'bicep')).toMatchObject({ code: 0 })
  expect(rootsIn(out)).toEqual(['05-non-production/train'])
  expect(Object.keys(filesIn(out)).some((path) => path.includes('terraform'))).toBe(false)
  expect(await render(estate, ['workload', 'trein'], out)).toMatchObject({ code: 1, err: expect.stringContaining('did you mean `train`') })
  expect(await render(estate, ['landing-zone'], out, '--format', 'bicp')).toMatchObject({ code: 1, err: expect.stringContaining('FW6003') })
  expect(await render(estate, ['landing-zone'], out, '--wave', 'platfrm')).toMatchObject({
    code: 1,
    err: expect.stringContaining('did you mean'),
  })
  const first = filesIn(out)
  writeFileSync(join(estate, 'landing-zone.yaml'), landingZone(['a'], { waves: [done('assessment'), done('hierarchy')] }))
  expect(await render(estate, ['landing-zone'], out, '--wave', '2', '--format', 'bicep')).toMatchObject({ code: 0 })
  expect(rootsIn(out).filter((root) => !root.startsWith('02-platform'))).toEqual(['05-non-production/train'])
  expect(filesIn(out)).toMatchObject(first)
}, 60_000)

const done = (wave: string): object => ({ wave, completedOn: '2026-11-20', by: 'kim@contoso.example', evidence: 'change 4711' })

test('A folder without a name is none: nothing is written here because a variable of a script is not set.', async () => {
  const estate = folderWith(smallLandingZone)
  expect(await render(estate, ['landing-zone'], '')).toMatchObject({ code: 1, err: expect.stringContaining('`--out` names no folder') })
  expect(existsSync(join(estate, LOCK))).toBe(false)
}, 60_000)

test('A wave whose gate is closed is refused with the reason, and nothing is written.', async () => {
  const estate = folderWith(smallLandingZone)
  const refused = await render(estate, ['landing-zone'], undefined, '--wave', '5')
  expect(refused).toMatchObject({ code: 1, out: '' })
  expect(refused.err).toContain('FW8609')
  expect(refused.err).toContain('write down how you rate yourselves')
  expect(refused.err).toContain('nothing was observed')
  expect(readdirSync(estate).toSorted()).toEqual(Object.keys(smallLandingZone).toSorted())
}, 60_000)

test('An application more moves no address, also when its name comes first.', async () => {
  const estate = folderWith({
    ...smallLandingZone,
    'landing-zone.yaml': landingZone(['b']),
    'train.yaml': request('train', 'gpu-cluster', 'b', { size: 'Standard_NC24ads_A100_v4' }),
  })
  await render(estate, ['landing-zone'])
  const before = locked(estate)
  writeFileSync(join(estate, 'landing-zone.yaml'), landingZone(['a', 'b']))
  await render(estate, ['landing-zone'])
  const after = locked(estate)
  expect(after).toEqual(expect.arrayContaining([...before]))
  expect(after.length).toBeGreaterThan(before.length)
  // What goes keeps its addresses, so that nobody else gets them while it is still there.
  writeFileSync(join(estate, 'landing-zone.yaml'), landingZone(['b']))
  expect((await render(estate, ['landing-zone'])).out).toMatch(/[1-9]\d* removed/)
  expect(locked(estate)).toEqual(after)
  expect(existsSync(join(estate, 'out/04-subscriptions/a'))).toBe(false)
}, 60_000)

test('A file that was changed by hand is refused before anything is written, and goes with --force.', async () => {
  const estate = folderWith(smallLandingZone)
  const out = join(estate, 'out')
  await render(estate, ['landing-zone'])
  const file = join(out, '05-non-production/train/README.md')
  const before = readFileSync(file, 'utf8')
  writeFileSync(file, 'by hand')
  rmSync(join(out, 'README.md'))
  const refused = await render(estate, ['landing-zone'])
  expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('FW8703') })
  expect(existsSync(join(out, 'README.md'))).toBe(false)
  expect(readFileSync(file, 'utf8')).toBe('by hand')
  expect((await render(estate, ['landing-zone'], out, '--force')).code).toBe(0)
  expect(readFileSync(file, 'utf8')).toBe(before)
}, 60_000)

test('Mistakes are told at once, and neither files nor the lock are written; a workload without mistakes still is.', async () => {
  const more = {
    'other.yaml': request('other', 'gpu-clustr', 'a', {}),
    'third.yaml': request('third', 'gpu-cluster', 'a', { size: 'Standard_X' }),
  }
  const estate = folderWith({ ...smallLandingZone, ...more })
  const refused = await render(estate, ['landing-zone'])
  expect(refused).toMatchObject({ code: 1, out: '' })
  for (const part of ['other.yaml:', 'third.yaml:']) expect(refused.err).toContain(part)
  expect(readdirSync(estate)).not.toContain(LOCK)
  expect(readdirSync(estate)).not.toContain('out')
  expect(await render(estate, ['workload', 'other'])).toMatchObject({ code: 1, err: expect.stringContaining('other.yaml:') })
  expect(await render(estate, ['workload', 'train'])).toMatchObject({ code: 0 })
}, 60_000)

test('Folders are called whatever people call them.', async () => {
  const estate = folderWith(smallLandingZone)
  for (const name of ['with blank', 'quote\'"$(id)`', 'ünïcödé-\u202E', '-dash', '__proto__'])
    expect(await render(estate, ['workload', 'train'], join(estate, 'out', name), '--format', 'bicep')).toMatchObject({ code: 0 })
  expect(readdirSync(join(estate, 'out'))).toHaveLength(5)
  writeFileSync(join(estate, 'file'), '')
  expect(await render(estate, ['workload', 'train'], join(estate, 'file'))).toMatchObject({
    code: 1,
    err: expect.stringContaining('FW8704'),
  })
}, 60_000)

const BINARY = fileURLToPath(new URL('../bin/fairway.js', import.meta.url))

test('Killed in the middle, the next run goes on; two at once never mix.', async () => {
  const estate = folderWith({ ...smallLandingZone, 'more.yaml': subscription('sub-c', 4) })
  const out = join(estate, 'out')
  const args = ['render', 'landing-zone', '--estate', estate, '--out', out, '--as-of', AS_OF]
  const child = spawn(process.execPath, [BINARY, ...args], { stdio: 'ignore' })
  const ended = new Promise((resolve) => child.on('close', resolve))
  await written(out, 20)
  child.kill('SIGKILL')
  await ended

  const both = await Promise.all([fairway(args, estate), fairway(args, estate)])
  for (const { code, err } of both) if (code !== 0) expect(err).toContain('FW8706')
  expect(both.some(({ code }) => code === 0)).toBe(true)
  expect(existsSync(join(out, '.fairway-rendering'))).toBe(false)
  const clean = join(estate, 'clean')
  await render(estate, ['landing-zone'], clean)
  expect(filesIn(out)).toEqual(filesIn(clean))
}, 60_000)

/** Waits until so many files are there. */
async function written(folder: string, count: number): Promise<void> {
  while (!existsSync(folder) || globSync('**/*.{bicep,tf,md}', { cwd: folder }).length < count)
    await new Promise((resolve) => setTimeout(resolve, 2))
}
