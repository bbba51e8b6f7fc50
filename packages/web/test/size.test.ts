import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { buildConsole } from './build.ts'

/** What the shell with the first page may weigh, and what it may weigh with any other page. Pages are loaded when they are opened. */
const SHELL_BYTES = 200_000
const BUDGET_BYTES = 250_000

const dist = join(import.meta.dirname, '../dist')

describe('what is built', () => {
  beforeAll(async () => {
    await buildConsole()
  })

  test('Opening the console loads less than 200 kB of JavaScript, gzipped, and any of its pages less than 250 kB', () => {
    const page = readFileSync(join(dist, 'index.html'), 'utf8')
    const shell = [...page.matchAll(/assets\/([\w.-]+\.js)/g)].flatMap(([, name = '']) => [...loadedBy(name)])
    const pages = globSync('*-page-*.js', { cwd: join(dist, 'assets') })
    expect(pages.length).toBeGreaterThan(5)
    expect(bytesOf(shell)).toBeLessThan(SHELL_BYTES)
    for (const one of pages) expect(bytesOf([...shell, ...loadedBy(one)]), one).toBeLessThan(BUDGET_BYTES)
  })

  test('The page holds no inline script or style, which the content security policy would refuse', () => {
    const page = readFileSync(join(dist, 'index.html'), 'utf8')
    expect(existsSync(join(dist, 'theme.js'))).toBe(true)
    expect(page.match(/<script(?![^>]*\bsrc=)/g)).toBeNull()
    expect(page.match(/<style|\bstyle=|\bon\w+=/g)).toBeNull()
  })
})

/** A file with everything that it imports before it runs. */
function loadedBy(name: string, seen: Set<string> = new Set()): ReadonlySet<string> {
  if (seen.has(name)) return seen
  seen.add(name)
  const text = readFileSync(join(dist, 'assets', name), 'utf8')
  for (const [, imported = ''] of text.matchAll(/(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g)) loadedBy(imported, seen)
  return seen
}

const bytesOf = (names: readonly string[]): number =>
  [...new Set(names)].reduce((sum, name) => sum + gzipSync(readFileSync(join(dist, 'assets', name))).length, 0)
