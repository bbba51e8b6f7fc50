import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { cp, mkdir, rename, rm } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

/**
 * Makes an empty database. Initialising one takes seconds, and every one is the same: the first is kept in the user's cache
 * (`$XDG_CACHE_HOME/fairway`), by the version of the database, and copied from then on. Nothing half-made ever has the directory's name.
 * Where neither works, nothing is made, and the database makes itself when it is opened.
 */
export async function makeEmpty(directory: string, deadlineMs: number): Promise<void> {
  const unfinished = `${directory}.new`
  try {
    await rm(unfinished, { recursive: true, force: true })
    const template = await cachedTemplate(deadlineMs).catch(() => undefined)
    await (template === undefined ? initialise(unfinished, deadlineMs) : cp(template, unfinished, { recursive: true }))
    await rename(unfinished, directory)
  } catch {
    await rm(unfinished, { recursive: true, force: true })
  }
}

/** Forgets the kept empty database: after one that did not open, nobody knows whether it was copied from a damaged one. */
export async function forgetTemplate(): Promise<void> {
  await rm(templatePath(), { recursive: true, force: true }).catch(() => undefined)
}

const templatePath = (): string =>
  join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'fairway', `pglite-${databaseVersion()}`)

async function cachedTemplate(deadlineMs: number): Promise<string> {
  const template = templatePath()
  if (existsSync(template)) return template
  await mkdir(dirname(template), { recursive: true, mode: 0o700 })
  const own = `${template}.${process.pid}`
  try {
    await initialise(own, deadlineMs)
    await rename(own, template)
  } catch (error) {
    await rm(own, { recursive: true, force: true })
    // Another process may have been faster.
    if (!existsSync(template)) throw error
  }
  return template
}

function databaseVersion(): string {
  const manifest = join(dirname(fileURLToPath(import.meta.resolve('@electric-sql/pglite'))), '..', 'package.json')
  const { version }: { readonly version: string } = JSON.parse(readFileSync(manifest, 'utf8'))
  return version
}

const INITIALISER = fileURLToPath(new URL('./initialise.ts', import.meta.url))

/** The initialiser runs once and briefly, so its machine is compiled without optimisation, which takes half the time and memory. */
async function initialise(directory: string, deadlineMs: number): Promise<void> {
  await promisify(execFile)(process.execPath, ['--liftoff-only', INITIALISER, directory], {
    timeout: deadlineMs,
    env: { ...process.env, NODE_OPTIONS: '' },
  })
}
