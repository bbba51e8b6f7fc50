import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readEstateDir, type ReadEstateOptions } from './index.ts'

const document = 'apiVersion: fairway.dev/v1\nkind: Environment\nmetadata: { name: prod }\nspec: { stage: production }\n'
let root = ''

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'fairway-estate-'))
})
afterEach(() => rm(root, { recursive: true, force: true }))

async function put(path: string, content: string | Uint8Array = document): Promise<string> {
  const full = join(root, path)
  await mkdir(dirname(full), { recursive: true })
  await writeFile(full, content)
  return full
}

async function read(options?: ReadEstateOptions, dir = root): Promise<{ paths: string[]; told: string[] }> {
  const { files, diagnostics } = await readEstateDir(dir, options)
  return {
    paths: files.map((file) => file.path),
    told: diagnostics.map((d) => `${d.at?.file ?? ''}:${d.at?.line ?? ''} ${d.code} ${d.summary}`),
  }
}

/** Runs as somebody whom permissions bind: tests often run as root, whom none do. */
async function withoutRights<Outcome>(work: () => Promise<Outcome>): Promise<Outcome> {
  const isRoot = process.geteuid?.() === 0
  if (isRoot) process.seteuid?.(65_534)
  try {
    return await work()
  } finally {
    if (isRoot) process.seteuid?.(0)
  }
}

describe('an estate directory is read', () => {
  it('in a fixed order, *.yaml and *.yml, with their text', async () => {
    await put('teams/b.yml')
    await put('teams/a.yaml')
    await put('organization.YAML')
    await put('notes.md')
    const { files } = await readEstateDir(root)
    expect(files).toEqual(['organization.YAML', 'teams/a.yaml', 'teams/b.yml'].map((path) => ({ path, text: document })))
  })

  it('without hidden folders, node_modules and the files of other tools', async () => {
    for (const path of ['.git/a.yaml', '.fairway/b.yaml', 'node_modules/x/c.yaml', '.hidden.yaml']) await put(path)
    await put('helm/values.yaml', 'replicas: 3\n')
    await put('empty.yaml', '')
    await put('prod.yaml')
    expect(await read()).toEqual({ paths: ['prod.yaml'], told: [] })
  })

  it('without what its .fairwayignore names', async () => {
    for (const path of ['prod.yaml', 'examples/a.yaml', 'examples/deep/b.yaml', 'docs/c.yaml', 'docs/sample.yaml']) await put(path)
    await put('.fairwayignore', '# other estates\r\n./examples/\n\ndocs/sample.yaml\n')
    expect(await read()).toEqual({ paths: ['docs/c.yaml', 'prod.yaml'], told: [] })
  })

  it('with the files that speak of fairway.dev in a version that does not exist, so that they are reported later', async () => {
    await put('prod.yaml', document.replace('/v1', '/v9'))
    expect((await read()).paths).toEqual(['prod.yaml'])
  })

  it('through links within it, each file once', async () => {
    const target = await put('..data/prod.yaml')
    await symlink(target, join(root, 'prod.yaml'))
    await symlink(target, join(root, 'again.yaml'))
    await mkdir(join(root, 'sub'))
    await symlink(root, join(root, 'sub', 'circle'))
    expect(await read()).toEqual({ paths: ['again.yaml'], told: [] })
  })
})

describe('what cannot be read of an estate directory is told', () => {
  it('a directory that does not exist', async () => {
    const { told } = await read({}, join(root, 'nowhere'))
    expect(told).toEqual([`: FW1040 the estate directory \`${join(root, 'nowhere')}\` does not exist`])
  })

  it('a file where a directory is wanted', async () => {
    expect((await read({}, await put('a.yaml'))).told[0]).toMatch(/FW1040 .* is not a directory/)
  })

  it('a directory without a document', async () => {
    await put('values.yaml', 'replicas: 3\n')
    expect((await read()).told[0]).toMatch(/FW1041 no document with `apiVersion: fairway.dev\/v1` below/)
  })

  it('links that leave it, to files and to folders', async () => {
    const outside = await mkdtemp(join(tmpdir(), 'fairway-outside-'))
    try {
      await writeFile(join(outside, 'secret.yaml'), document)
      await symlink(join(outside, 'secret.yaml'), join(root, 'link.yaml'))
      await symlink(outside, join(root, 'folder'))
      await symlink(join(outside, 'gone.yaml'), join(root, 'broken.yaml'))
      await put('prod.yaml')
      const told = [
        'broken.yaml:1 FW1042 what the link points at does not exist',
        'folder:1 FW1044 the link leads out of the estate directory',
        'link.yaml:1 FW1044 the link leads out of the estate directory',
      ]
      expect(await read()).toEqual({ paths: ['prod.yaml'], told })
    } finally {
      await rm(outside, { recursive: true })
    }
  })

  it('text that is not UTF-8, with the line', async () => {
    await put('latin1.yaml', Buffer.from(`${document}# caf\u{e9}\n`, 'latin1'))
    await put('wide.yaml', Buffer.from(`\u{feff}${document}`, 'utf16le'))
    await put('wide-big.yaml', Buffer.from(`\u{feff}${document}`, 'utf16le').swap16())
    const told = [
      'latin1.yaml:5 FW1043 the file is not UTF-8',
      'wide-big.yaml:1 FW1043 the file is UTF-16 (big endian)',
      'wide.yaml:1 FW1043 the file is UTF-16 (little endian)',
    ]
    expect(await read()).toEqual({ paths: [], told })
  })

  it('a file above 10 MB, unless it is none of ours', async () => {
    const filler = `# ${'x'.repeat(1000)}\n`.repeat(11_000)
    await put('large.yaml', document + filler)
    await put('crds.yaml', filler)
    expect(await read()).toEqual({ paths: [], told: ['large.yaml:1 FW1002 the file is larger than 10 MB'] })
  })

  it('too many files, too many bytes, too many folders', async () => {
    for (const name of ['a', 'b', 'c']) await put(`${name}.yaml`)
    await put('x/y/z.yaml')
    expect(await read({ maxFiles: 2 })).toEqual({
      paths: ['a.yaml', 'b.yaml'],
      told: ['c.yaml:1 FW1045 more than 2 files; not read from here on'],
    })
    expect((await read({ maxBytes: document.length })).told).toEqual([
      'b.yaml:1 FW1045 the estate is larger than 0 MB; not read from here on',
    ])
    expect(await read({ maxDepth: 1 })).toEqual({
      paths: ['a.yaml', 'b.yaml', 'c.yaml'],
      told: ['x/y:1 FW1045 folders are more than 1 deep; not read from here on'],
    })
  })

  it.skipIf(process.platform === 'win32')('a file and a folder without permission', async () => {
    await chmod(await put('a.yaml'), 0)
    await put('closed/b.yaml')
    await put('z.yaml')
    await chmod(join(root, 'closed'), 0)
    await chmod(root, 0o755)
    const { paths, told } = await withoutRights(() => read())
    await chmod(join(root, 'closed'), 0o700)
    expect(paths).toEqual(['z.yaml'])
    expect(told).toEqual([
      'closed:1 FW1042 the folder cannot be read: permission denied',
      'a.yaml:1 FW1042 the file cannot be read: permission denied',
    ])
  })

  it.skipIf(process.platform === 'win32')('links in a circle, and links to themselves', async () => {
    await symlink('b.yaml', join(root, 'a.yaml'))
    await symlink('a.yaml', join(root, 'b.yaml'))
    await mkdir(join(root, 'x/y'), { recursive: true })
    await symlink('../..', join(root, 'x/y/up'))
    await symlink('self', join(root, 'self'))
    await put('x/prod.yaml')
    expect(await read()).toEqual({
      paths: ['x/prod.yaml'],
      told: [
        'a.yaml:1 FW1042 what the link points at is a link that leads back to itself',
        'b.yaml:1 FW1042 what the link points at is a link that leads back to itself',
      ],
    })
  })

  it('names that would rewrite a terminal, made harmless', async () => {
    await put('\u{1b}[2Jred.yaml')
    expect((await read()).paths).toEqual(['\\u{1b}[2Jred.yaml'])
  })
})

describe('an estate directory of any size is read', () => {
  it('10,000 files, each once, and not one more', async () => {
    await mkdir(join(root, 'many'))
    for (let index = 0; index < 10_001; index++) writeFileSync(join(root, 'many', `${String(index).padStart(5, '0')}.yaml`), document)
    const { paths, told } = await read()
    expect(new Set(paths).size).toBe(10_000)
    expect(told).toEqual(['many/10000.yaml:1 FW1045 more than 10000 files; not read from here on'])
  })

  it('without waiting for what is no file', async () => {
    await put('prod.yaml')
    const pipe = join(root, 'pipe.yaml')
    if (process.platform !== 'win32') execFileSync('sh', ['-c', `mkfifo '${pipe}'`])
    await mkdir(join(root, 'folder.yaml'))
    expect((await read()).paths).toEqual(['prod.yaml'])
  })
})

describe('policies in the shape of Azure are part of an estate', () => {
  const rule = '{"name": "Deny-X", "properties": {"policyRule": {"if": {}, "then": {}}}}'

  it('as JSON or YAML in folders called policy or policies, and by the names of the landing zone library', async () => {
    await put('prod.yaml')
    await put('policies/deep/x.json', rule)
    await put('policy/y.yaml', 'name: y\npolicyRule: { if: {}, then: {} }\n')
    await put('lib/Deny-X.alz_policy_definition.json', rule)
    await put('policies/other.json', '{"a": 1}')
    await put('exports/assignments.json', rule)
    await put('helm/values.yaml', 'policyRule: none\n')
    expect(await read()).toEqual({
      paths: ['lib/Deny-X.alz_policy_definition.json', 'policies/deep/x.json', 'policy/y.yaml', 'prod.yaml'],
      told: [],
    })
  })
})
