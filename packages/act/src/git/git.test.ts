import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DiagnosticError } from '@fairway/core/kernel'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { commitFiles } from './commit-files.ts'
import { filesAt } from './read-tree.ts'

let repository: string
const run = (...args: readonly string[]): string => execFileSync('git', [...args], { cwd: repository, encoding: 'utf8' }).trim()
const author = { name: 'Ada', email: 'ada@contoso.example' }

beforeEach(() => {
  repository = mkdtempSync(join(tmpdir(), 'fairway-git-'))
  run('init', '-q', '-b', 'main')
  mkdirSync(join(repository, 'estate'))
  writeFileSync(join(repository, 'estate', 'team.yaml'), 'kind: Team\n')
  run('add', '.')
  run('-c', 'user.name=T', '-c', 'user.email=t@x.example', 'commit', '-q', '-m', 'first')
})
afterEach(() => rmSync(repository, { recursive: true, force: true }))

const codeOf = async (work: Promise<unknown>): Promise<string | undefined> =>
  work.then(
    () => undefined,
    (error: unknown) => (error instanceof DiagnosticError ? error.diagnostics[0]?.code : String(error)),
  )

describe('A change on a branch of its own', () => {
  it('holds the files, goes off what is checked out, and leaves the working tree and the index alone.', async () => {
    writeFileSync(join(repository, 'estate', 'half.yaml'), 'not yet')
    const folder = join(repository, 'estate')
    const made = await commitFiles({
      folder,
      branch: 'request/claims-chat',
      files: [{ path: 'requests/claims-chat.yaml', text: 'kind: WorkloadRequest\n' }],
      message: 'Ask for claims-chat\n\n"quotes" and $(dollars) stay text\n',
      author,
    })
    expect(made.base).toBe('main')
    expect(run('show', 'request/claims-chat:estate/requests/claims-chat.yaml')).toBe('kind: WorkloadRequest')
    expect(run('log', '-1', '--format=%an %ae %B', 'request/claims-chat')).toContain('$(dollars) stay text')
    expect(run('status', '--porcelain')).toBe('?? estate/half.yaml')
    expect(run('rev-parse', '--abbrev-ref', 'HEAD')).toBe('main')
    expect(readFileSync(join(repository, 'estate', 'team.yaml'), 'utf8')).toBe('kind: Team\n')
  })

  it('is refused where the branch exists, is no name of one, or nothing would change.', async () => {
    const change = { folder: repository, files: [{ path: 'a.yaml', text: 'a' }], message: 'a', author }
    await commitFiles({ ...change, branch: 'x' })
    expect(await codeOf(commitFiles({ ...change, branch: 'x', files: [{ path: 'b.yaml', text: 'b' }] }))).toBe('FW8708')
    expect(await codeOf(commitFiles({ ...change, branch: '--force' }))).toBe('FW8708')
    expect(await codeOf(commitFiles({ ...change, branch: 'a..b' }))).toBe('FW8708')
    expect(await codeOf(commitFiles({ ...change, branch: 'y', files: [{ path: 'estate/team.yaml', text: 'kind: Team\n' }] }))).toBe(
      'FW8709',
    )
  })
})

describe('Files of a revision', () => {
  it('are given by paths of the folder, and an unknown revision is told.', async () => {
    const files = await filesAt(join(repository, 'estate'), 'main', (path) => path.endsWith('.yaml'))
    expect(files).toEqual([{ path: 'team.yaml', text: 'kind: Team\n' }])
    expect(await codeOf(filesAt(repository, '--all', () => true))).toBe('FW8710')
    expect(await codeOf(filesAt(repository, 'nobody', () => true))).toBe('FW8710')
  })
})
