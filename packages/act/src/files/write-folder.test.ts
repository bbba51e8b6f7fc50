import { mkdtemp, readdir, readFile, rm, symlink, writeFile, mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DiagnosticError } from '@fairway/core/kernel'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { MANIFEST as manifestFile } from './manifest.ts'
import { writeFolder } from './write-folder.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fairway-write-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

const file = (path: string, text: string) => ({ path, text })
const codeOf = async (work: Promise<unknown>): Promise<readonly string[]> =>
  work.then(
    () => [],
    (error: unknown) => (error instanceof DiagnosticError ? error.diagnostics.map((one) => one.code) : [String(error)]),
  )

describe('A folder of rendered files', () => {
  it('is brought up to date: what is new is added, what is gone is removed, what is equal is left alone.', async () => {
    await writeFolder(folder, [file('a/main.bicep', 'one'), file('a/b/old.bicep', 'two'), file('same.md', 'x')])
    const second = await writeFolder(folder, [file('a/main.bicep', 'three'), file('new.md', 'y'), file('same.md', 'x')])
    expect(second).toEqual({ added: ['new.md'], changed: ['a/main.bicep'], removed: ['a/b/old.bicep'], unchanged: 1 })
    expect(await readFile(join(folder, 'a/main.bicep'), 'utf8')).toBe('three')
    expect((await readdir(folder)).toSorted()).toEqual([manifestFile, 'a', 'new.md', 'same.md'])
    expect(await readdir(join(folder, 'a'))).toEqual(['main.bicep'])
  })

  it('keeps what people put there, and refuses to overwrite it.', async () => {
    await writeFile(join(folder, 'notes.md'), 'mine')
    await writeFolder(folder, [file('main.tf', 'a')])
    expect(await codeOf(writeFolder(folder, [file('notes.md', 'theirs')]))).toEqual(['FW8702'])
    await writeFile(join(folder, 'main.tf'), 'edited')
    expect(await codeOf(writeFolder(folder, [file('main.tf', 'b'), file('more.tf', 'c')]))).toEqual(['FW8703'])
    expect((await readdir(folder)).includes('more.tf')).toBe(false)
    expect((await writeFolder(folder, [file('main.tf', 'b')], { force: true })).changed).toEqual(['main.tf'])
    expect(await readFile(join(folder, 'notes.md'), 'utf8')).toBe('mine')
  })

  it('is never written through a link.', async () => {
    const other = await mkdtemp(join(tmpdir(), 'fairway-other-'))
    await symlink(other, join(folder, 'linked'))
    expect(await codeOf(writeFolder(folder, [file('linked/main.tf', 'a')]))).toEqual(['FW8701'])
    expect(await readdir(other)).toEqual([])
    await rm(other, { recursive: true })
  })

  it('goes on after a process was killed half way.', async () => {
    await writeFolder(folder, [file('a', '1'), file('b', '1')])
    await expect(
      writeFolder(folder, [file('a', '2'), file('b', '2'), file('c', '2')], {
        onFile: (written) => {
          if (written === 2) throw new Error('killed')
        },
      }),
    ).rejects.toThrow()
    await mkdir(join(folder, '.fairway-rendering'))
    await writeFile(join(folder, '.fairway-rendering', '0'), 'half')
    const again = await writeFolder(folder, [file('a', '2'), file('b', '2'), file('c', '2')])
    expect(again.unchanged + again.added.length + again.changed.length).toBe(3)
    expect(await readFile(join(folder, 'c'), 'utf8')).toBe('2')
  })

  it('is written by one at a time, and whoever comes second is told.', async () => {
    const many = Array.from({ length: 200 }, (_, index) => file(`f${index}`, 'x'))
    const ends = await Promise.all([1, 2, 3].map(async () => codeOf(writeFolder(folder, many))))
    expect(ends.filter((codes) => codes.length === 0).length).toBeGreaterThan(0)
    expect(new Set(ends.flat())).toEqual(new Set(['FW8706']))
    expect((await writeFolder(folder, many)).unchanged).toBe(200)
  })

  it('is brought up to date in part, and the rest stays.', async () => {
    await writeFolder(folder, [file('01/a', '1'), file('02/b', '1')])
    const part = await writeFolder(folder, [file('01/a', '2')], { only: (path) => path.startsWith('01/') })
    expect(part.removed).toEqual([])
    expect((await writeFolder(folder, [file('01/a', '2'), file('02/b', '1')])).unchanged).toBe(2)
  })

  it('tells of a list of files that cannot be read, and never trusts one that points elsewhere.', async () => {
    await writeFile(join(folder, manifestFile), '{"files":')
    expect(await codeOf(writeFolder(folder, [file('a', '1')]))).toEqual(['FW8705'])
    const outside = join(folder, '..', 'fairway-outside-file')
    await writeFile(outside, 'keep')
    await writeFile(join(folder, manifestFile), JSON.stringify({ files: { '../fairway-outside-file': ['x'] } }))
    await writeFolder(folder, [file('a', '1')], { force: true })
    expect(await readFile(outside, 'utf8')).toBe('keep')
    await rm(outside)
  })
})
