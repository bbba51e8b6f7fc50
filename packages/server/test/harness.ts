import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Grant } from '@fairway/core/access'
import type { JournalRecord } from '@fairway/core/engine'
import { fixedClock, type Clock } from '@fairway/core/kernel'
import { expect } from 'vitest'
import { openWorkspace, readServerAccess, startServer, type RunningServer, type ServerOptions, type Workspace } from '../src/index.ts'
import { client, signIn, type Client } from './client.ts'
import { ADMIN, makeEstate } from './estate.ts'

/** A running server on a fresh estate, with its administrator signed in. */
export interface Running {
  readonly url: string
  readonly server: RunningServer
  readonly workspace: Workspace
  readonly dataDir: string
  readonly estateDir: string
  readonly admin: Client
  /** The administrator again, by the machine's token as the command line uses it: never signed out. */
  readonly machine: Client
  /** Lets time pass, in minutes. */
  pass(minutes: number): void
  /** Gives somebody grants and signs them in. */
  join(person: string, grants: readonly Grant[]): Promise<Client>
  /** Everything in the journal. */
  journal(): Promise<readonly JournalRecord[]>
}

const START = '2026-11-21T08:00:00.000Z'

/** A clock that tests move on. */
function movableClock(): Clock & { pass(minutes: number): void } {
  let now = fixedClock(START).now()
  return { now: () => now, pass: (minutes) => void (now = new Date(Date.parse(now) + minutes * 60_000).toISOString()) }
}

/** Starts a server; give folders to start again on what is there. */
export async function startOn(
  folders: { readonly estateDir?: string; readonly dataDir?: string } = {},
  options: Partial<ServerOptions> = {},
): Promise<Running> {
  const clock = movableClock()
  const estateDir = folders.estateDir ?? makeEstate()
  const dataDir = folders.dataDir ?? mkdtempSync(join(tmpdir(), 'fairway-data-'))
  const opened = await openWorkspace({ estateDir, dataDir, clock })
  if (!opened.ok) throw new Error(JSON.stringify(opened.error))
  const server = await startServer({ workspace: opened.value, port: 0, person: ADMIN, version: '0.1.0', ...options })
  const admin = await signIn(server.url, server.signInLink, ADMIN)
  const access = await readServerAccess(dataDir)
  const machine = client(server.url, ADMIN, { authorization: `Bearer ${access?.token ?? ''}` })
  return {
    url: server.url,
    server,
    workspace: opened.value,
    dataDir,
    estateDir,
    admin,
    machine,
    pass: (minutes) => clock.pass(minutes),
    async join(person, grants) {
      expect((await machine.call('POST', '/api/v1/people', { body: { person, grants } })).status).toBe(201)
      const issued = await machine.call('POST', `/api/v1/people/${encodeURIComponent(person)}/links`, { body: {} })
      const { link }: { link: string } = JSON.parse(issued.text)
      return signIn(server.url, link, person)
    },
    async journal() {
      const records: JournalRecord[] = []
      for await (const batch of opened.value.store.journal.read(0)) records.push(...batch)
      return records
    },
  }
}

/** Asks until an answer is as wanted. */
export async function eventually<Body>(ask: () => Promise<Body>, wanted: (body: Body) => boolean): Promise<Body> {
  for (let tries = 0; tries < 400; tries++) {
    const body = await ask()
    if (wanted(body)) return body
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error('it never came')
}
