import { spawn } from 'node:child_process'
import { existsSync, openSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { folderWith } from './folder.ts'

const BINARY = fileURLToPath(new URL('../bin/fairway.js', import.meta.url))

// The runner may ask for colours.
const env = { ...process.env, NO_COLOR: '1' }

const organization = `apiVersion: fairway.dev/v1\nkind: Organization\nmetadata: { name: contoso }\nspec: { displayName: Contoso }\n`

test('A reader that leaves early does not turn a gate that failed into success.', async () => {
  const folder = folderWith({ 'organization.yaml': organization })
  const child = spawn(process.execPath, [BINARY, 'assess', '-o', 'json'], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] })
  child.stdout.destroy()
  child.stderr.resume()
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(2)
}, 60_000)

test.runIf(existsSync('/dev/full'))('Output that cannot be written is a message and an exit code, not a stack trace.', async () => {
  const child = spawn(process.execPath, [BINARY, 'explain'], { env, stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'] })
  let err = ''
  child.stderr?.on('data', (chunk: Buffer) => (err += chunk.toString()))
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(1)
  expect(err).toContain('error FW6008: standard output could not be written')
  expect(err).not.toMatch(/\n\s+at /)
})
