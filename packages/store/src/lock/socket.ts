import { createHash } from 'node:crypto'
import { open, stat, unlink, type FileHandle } from 'node:fs/promises'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { codeOf } from '../guard/errors.ts'

/** The lock's sockets. The kernel gives them back when the process dies, however it dies. */
export interface BoundLock {
  release(): Promise<void>
}

const SOCKET_NAME = 'lock.sock'
const SETTLE_MS = 120

/**
 * Binds the sockets that mean ownership of a directory, or gives `undefined` when somebody else has them.
 *
 * Two are bound. The first is named after the directory's device and inode and needs no file (abstract on Linux, a named pipe on
 * Windows), so binding it is atomic and a dead owner leaves nothing. It is seen only inside one network namespace; the second is a
 * file in the directory, which other containers with the same volume see too.
 */
export async function bindLock(dataDir: string): Promise<BoundLock | undefined> {
  const directory = process.platform === 'win32' ? undefined : await open(dataDir, 'r')
  const nameless = await namelessAddress(dataDir)
  const first = nameless === undefined ? undefined : await tryListen(nameless)
  if (first === 'taken') return closeAll(directory)
  const second = directory === undefined ? undefined : await bindFile(dataDir, directory)
  if (second === 'taken') return closeAll(directory, first)
  return {
    release: async () => {
      await closeAll(directory, second, first)
    },
  }
}

/** Whether a living process owns the directory. */
export async function isHeld(dataDir: string): Promise<boolean> {
  try {
    const nameless = await namelessAddress(dataDir)
    if (nameless !== undefined && (await answers(nameless))) return true
    if (process.platform === 'win32') return false
    const directory = await open(dataDir, 'r')
    try {
      return await answers(fileAddress(dataDir, directory))
    } finally {
      await directory.close()
    }
  } catch {
    return false
  }
}

async function namelessAddress(dataDir: string): Promise<string | undefined> {
  const { dev, ino } = await stat(dataDir, { bigint: true })
  if (process.platform === 'linux') return `\0fairway-${dev}-${ino}`
  return process.platform === 'win32' ? `\\\\.\\pipe\\fairway-${dev}-${ino}` : undefined
}

/** A socket's path is limited to about 100 bytes, so the directory is named by its open descriptor where the system can. */
function fileAddress(dataDir: string, directory: FileHandle): string {
  if (process.platform === 'linux') return `/proc/self/fd/${directory.fd}/${SOCKET_NAME}`
  const direct = join(dataDir, SOCKET_NAME)
  if (Buffer.byteLength(direct) < 100) return direct
  return join(tmpdir(), `fairway-${createHash('sha256').update(direct).digest('hex').slice(0, 24)}.sock`)
}

/** Binds the socket file. A file nobody listens on was left by a dead process and is removed. */
async function bindFile(dataDir: string, directory: FileHandle): Promise<Server | 'taken' | undefined> {
  const address = fileAddress(dataDir, directory)
  const fresh = await tryListen(address)
  if (fresh !== 'taken') return fresh
  if (await answers(address)) return 'taken'
  await unlink(address).catch(() => undefined)
  const server = await tryListen(address)
  if (server === undefined || server === 'taken') return server
  return (await stillOurs(address)) ? server : loseTo(server)
}

/** Another container may have removed the same dead file a moment later, and with it our socket: look again before relying on it. */
async function stillOurs(address: string): Promise<boolean> {
  const mine = await stat(address, { bigint: true }).catch(() => undefined)
  await sleep(SETTLE_MS)
  const now = await stat(address, { bigint: true }).catch(() => undefined)
  return mine !== undefined && now !== undefined && mine.ino === now.ino
}

async function loseTo(server: Server): Promise<'taken'> {
  await close(server)
  return 'taken'
}

/** `undefined` where the file system has no sockets: then the nameless one alone has to do. */
function tryListen(address: string): Promise<Server | 'taken' | undefined> {
  const server = createServer((socket) => socket.destroy())
  const { promise, resolve, reject } = Promise.withResolvers<Server | 'taken' | undefined>()
  server.once('error', (error) => {
    const code = codeOf(error)
    if (code === 'EADDRINUSE') resolve('taken')
    else if (code === 'EPERM' || code === 'ENOTSUP' || code === 'EOPNOTSUPP' || code === 'EINVAL') resolve(undefined)
    else reject(error)
  })
  server.listen({ path: address, exclusive: true }, () => {
    server.unref()
    resolve(server)
  })
  return promise
}

function answers(address: string): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>()
  const socket = connect(address)
  socket.once('connect', () => {
    socket.destroy()
    resolve(true)
  })
  // A full backlog (EAGAIN) means that somebody listens but is busy.
  socket.once('error', (error) => resolve(codeOf(error) === 'EAGAIN'))
  return promise
}

async function closeAll(directory: FileHandle | undefined, ...servers: (Server | undefined)[]): Promise<undefined> {
  for (const server of servers) if (server !== undefined) await close(server)
  await directory?.close()
  return undefined
}

function close(server: Server): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  server.close(() => resolve())
  return promise
}
