import { spawnSync } from 'node:child_process'
import { existsSync, globSync, mkdirSync, rmdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const web = join(import.meta.dirname, '..')
const page = join(web, 'dist/index.html')
const lock = join(web, 'node_modules/.building')

const isFresh = (): boolean => {
  const builtAt = existsSync(page) ? statSync(page).mtimeMs : 0
  const sources = globSync(['src/**/*.*', 'public/*', 'index.html', 'vite.config.ts'], { cwd: web })
  return sources.every((file) => statSync(join(web, file)).mtimeMs <= builtAt)
}

/** Builds the console as it is delivered, when a source is newer than what was built. Test files that run side by side build it once. */
export async function buildConsole(): Promise<void> {
  mkdirSync(join(web, 'node_modules'), { recursive: true })
  for (let attempt = 0; attempt < 600 && !taken(); attempt++) await sleep(100)
  try {
    if (isFresh()) return
    // A process of its own: a test runner's NODE_ENV would build the development variant.
    const vite = join(web, '../../node_modules/vite/bin/vite.js')
    const env = { ...process.env, NODE_ENV: 'production' }
    const { status, stderr } = spawnSync(process.execPath, [vite, 'build', web, '--logLevel', 'warn'], { env, encoding: 'utf8' })
    if (status !== 0) throw new Error(`the console could not be built: ${stderr}`)
  } finally {
    rmdirSync(lock)
  }
}

function taken(): boolean {
  try {
    mkdirSync(lock)
    return true
  } catch {
    return false
  }
}
