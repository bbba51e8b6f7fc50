import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { buildConsole } from './build.ts'

const BUDGET_BYTES = 250_000

const dist = join(import.meta.dirname, '../dist')

describe('what is built', () => {
  beforeAll(async () => {
    await buildConsole()
  })

  test('All JavaScript together stays under 250 kB gzipped', () => {
    const files = globSync('assets/*.js', { cwd: dist })
    const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file))).length, 0)
    expect(files.length).toBeGreaterThan(1)
    expect(bytes).toBeLessThan(BUDGET_BYTES)
  })

  test('The page holds no inline script or style, which the content security policy would refuse', () => {
    const page = readFileSync(join(dist, 'index.html'), 'utf8')
    expect(existsSync(join(dist, 'theme.js'))).toBe(true)
    expect(page.match(/<script(?![^>]*\bsrc=)/g)).toBeNull()
    expect(page.match(/<style|\bstyle=|\bon\w+=/g)).toBeNull()
  })
})
