import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { expandPaths } from '../src/files/expand.ts'
import { folder } from './reading.ts'

async function expand(patterns: readonly string[], files: readonly string[]): Promise<readonly string[]> {
  const { files: found, diagnostics } = await expandPaths(patterns, folder(Object.fromEntries(files.map((name) => [name, '[]']))))
  return [
    ...found.map((one) => `${one.label}${one.day === undefined ? '' : ` of ${one.day.slice(0, 10)}`}`),
    ...diagnostics.map((one) => one.code),
  ]
}

describe('patterns name files', () => {
  test.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ['a star stays within a name', ['a/*.json'], ['a/x.json', 'a/b/y.json', 'a/z.txt'], ['a/x.json']],
    ['two stars cross folders', ['**/*.json'], ['x.json', 'a/b/y.json'], ['a/b/y.json', 'x.json']],
    [
      'hidden folders and installed packages are left out',
      ['**/*.tfstate'],
      ['.terraform/x.tfstate', 'node_modules/y.tfstate', 'z.tfstate'],
      ['z.tfstate'],
    ],
    [
      'a day in a folder',
      ['{date}/*.json'],
      ['2026-11-01/a.json', '20261002/a.json', 'other/a.json'],
      ['{date}/a.json of 2026-10-02', '{date}/a.json of 2026-11-01'],
    ],
    ['a day in a name', ['inventory-{date}.json'], ['inventory-2026-11-01.json'], ['inventory-{date}.json of 2026-11-01']],
    [
      'two days in one path must be the same',
      ['{date}/{date}.json'],
      ['2026-11-01/2026-11-01.json', '2026-11-01/2026-11-02.json'],
      ['{date}/{date}.json of 2026-11-01'],
    ],
    ['a day that there is not', ['{date}.json'], ['2026-13-45.json'], ['FW2021']],
    ['the same file by two patterns is one file', ['*.json', 'x.*'], ['x.json'], ['x.json']],
    ['characters of regular expressions are themselves', ['a(1)+.json'], ['a(1)+.json'], ['a(1)+.json']],
    ['nothing matches', ['*.json'], ['x.txt'], ['FW2001']],
    ['a folder is no file', ['a'], ['a/x.json'], ['FW2003']],
    ['a way out of the estate', ['../*.json'], ['x.json'], ['FW2002']],
    ['a zero byte', ['a\0.json'], [], ['FW2002']],
    ['more stars than matching may cost', ['*a*a*a*a*a*.json'], ['x.json'], ['FW2022']],
  ])('%s', async (_, patterns, files, found) => {
    expect((await expand(patterns, files)).toSorted()).toEqual(found.toSorted())
  })

  test('A symbolic link that leads out of the estate is not followed, and told.', async () => {
    const outside = folder({ 'secret.json': '[]' })
    const inside = folder({ 'x.json': '[]' })
    symlinkSync(outside, join(inside, 'link'))
    const { files, diagnostics } = await expandPaths(['link/*.json'], inside)
    expect(files).toEqual([])
    expect(diagnostics.map((one) => one.code)).toEqual(['FW2002'])
  })

  test('An absolute pattern may name any file.', async () => {
    const outside = folder({ 'x.json': '[]' })
    const { files } = await expandPaths([join(outside, '*.json')], folder({}))
    expect(files.map((one) => one.label)).toEqual([join(outside, 'x.json')])
  })
})
