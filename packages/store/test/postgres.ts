import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { chownSync, existsSync, globSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'

/** A PostgreSQL server for tests: the one that FAIRWAY_TEST_DATABASE_URL names, or a private one that ends with `stop`. */
export interface TestServer {
  /** Makes an empty database and gives its address. */
  createDatabase(): Promise<string>
  stop(): Promise<void>
}

/** The newest installed server programs, or `undefined` when there are none. */
const binaries = (): string | undefined =>
  globSync('/usr/lib/postgresql/*/bin')
    .concat(['/opt/homebrew/bin', '/usr/local/bin', '/usr/bin'])
    .toSorted((a, b) => b.localeCompare(a, 'en', { numeric: true }))
    .find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')))

/** Whether tests may start a server here. In CI its absence is a failure, elsewhere a reason to skip. */
export const postgresAvailable = (): boolean => process.env['FAIRWAY_TEST_DATABASE_URL'] !== undefined || binaries() !== undefined

/** Whether a missing service fails the run. */
export const servicesRequired = (): boolean => process.env['CI'] === 'true' || process.env['FAIRWAY_REQUIRE_SERVICES'] === '1'

/** Starts a private server, or connects to the given one. */
export async function startPostgres(): Promise<TestServer> {
  const given = process.env['FAIRWAY_TEST_DATABASE_URL']
  if (given !== undefined)
    return server(
      (database) => withDatabase(given, database),
      given,
      async () => undefined,
    )
  const folder = binaries()
  if (folder === undefined) throw new Error('PostgreSQL is not installed: apt-get install postgresql, or set FAIRWAY_TEST_DATABASE_URL')
  const directory = mkdtempSync(join(tmpdir(), 'fairway-pg-'))
  const user = ownUser(directory)
  const data = join(directory, 'data')
  execFileSync(join(folder, 'initdb'), ['-D', data, '-A', 'trust', '-U', 'fairway', '-E', 'UTF8', '--no-locale', '--no-sync'], {
    ...user,
    cwd: directory,
    stdio: 'pipe',
  })
  const settings = ['-c', 'listen_addresses=', '-c', 'fsync=off', '-c', 'max_connections=60']
  const child = spawn(join(folder, 'postgres'), ['-D', data, '-k', directory, ...settings], { ...user, cwd: directory, stdio: 'ignore' })
  const address = (database: string) => `postgres://fairway@/${database}?host=${encodeURIComponent(directory)}`
  await answers(address('postgres'), child)
  return server(address, address('postgres'), () => end(child, directory))
}

function server(address: (database: string) => string, admin: string, stop: () => Promise<void>): TestServer {
  const made: string[] = []
  const run = async (statement: string) => {
    const client = new Client({ connectionString: admin })
    await client.connect()
    try {
      await client.query(statement)
    } finally {
      await client.end()
    }
  }
  return {
    createDatabase: async () => {
      const name = `fairway_test_${randomUUID().replaceAll('-', '')}`
      await run(`create database ${name}`)
      made.push(name)
      return address(name)
    },
    stop: async () => {
      for (const name of made) await run(`drop database if exists ${name} with (force)`)
      await stop()
    },
  }
}

function withDatabase(url: string, database: string): string {
  const address = new URL(url)
  address.pathname = `/${database}`
  return address.href
}

/** The server refuses to run as root, so root runs it as the user `postgres`. */
function ownUser(directory: string): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {}
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  const user = { uid: id('-u'), gid: id('-g') }
  chownSync(directory, user.uid, user.gid)
  return user
}

async function answers(url: string, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    const client = new Client({ connectionString: url })
    try {
      await client.connect()
      return await client.end()
    } catch {
      if (child.exitCode !== null) throw new Error(`the PostgreSQL server ended with ${child.exitCode}`)
      await sleep(50)
    }
  }
  throw new Error('the PostgreSQL server did not answer within ten seconds')
}

async function end(child: ChildProcess, directory: string): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGINT')
  await ended
  rmSync(directory, { recursive: true, force: true })
}
