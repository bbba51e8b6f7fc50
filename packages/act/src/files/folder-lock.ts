import { mkdir, rm, stat, unlink } from 'node:fs/promises'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { diagnostic, DiagnosticError } from '@fairway/core/kernel'

const SCRATCH = '.fairway-rendering'

/** Does work while nobody else on this machine writes into a folder. `scratch` is an empty folder on the same disk, removed at the end. */
export async function withFolderLock<Answer>(folder: string, work: (scratch: string) => Promise<Answer>): Promise<Answer> {
  const server = await bind(await addressOf(folder))
  if (server === undefined) throw new DiagnosticError([diagnostic('FW8706', `another process is writing into \`${folder}\``)])
  const scratch = join(folder, SCRATCH)
  try {
    // What a killed process left behind: nobody else has the folder now.
    await rm(scratch, { recursive: true, force: true })
    await mkdir(scratch).catch((error: unknown) => {
      throw new DiagnosticError([diagnostic('FW8704', `\`${folder}\` could not be written`, { detail: String(error) })])
    })
    return await work(scratch)
  } finally {
    await rm(scratch, { recursive: true, force: true })
    await new Promise((resolve) => server.close(resolve))
  }
}

/** A socket that is named after the folder itself, by whatever path it is reached. The system gives it back when the process dies, however it dies. */
async function addressOf(folder: string): Promise<string> {
  const { dev, ino } = await stat(folder, { bigint: true })
  const name = `fairway-render-${dev}-${ino}`
  if (process.platform === 'linux') return `\0${name}`
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`)
}

/** The bound socket; `undefined` where somebody else has it. A socket file that nobody listens on was left by a dead process. */
async function bind(address: string): Promise<Server | undefined> {
  const first = await listen(address)
  if (first !== undefined || !address.startsWith('/') || (await answers(address))) return first
  await unlink(address).catch(() => {})
  return listen(address)
}

function listen(address: string): Promise<Server | undefined> {
  const server = createServer((socket) => socket.destroy())
  return new Promise((resolve, reject) => {
    server.once('error', (error) => ('code' in error && error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error)))
    server.listen({ path: address, exclusive: true }, () => resolve(server.unref()))
  })
}

const answers = (address: string): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(address)
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
