import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../../..')

/** A `fairway serve` that runs. */
export interface RealServer {
  /** Signs in once. */
  readonly link: string
  readonly origin: string
  stop(): Promise<void>
}

/** Starts `fairway serve` on a free port and waits for its sign-in link. */
export async function startRealServer(estate: string, dataDir: string, person?: string): Promise<RealServer> {
  const command = ['packages/cli/bin/fairway.js', 'serve', '--port', '0', '--estate', estate, '--data-dir', dataDir]
  const child = spawn(process.execPath, [...command, ...(person === undefined ? [] : ['--person', person])], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const link = await linkOf(child)
  return {
    link,
    origin: new URL(link).origin,
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      await ended
    },
  }
}

async function linkOf(child: ChildProcess): Promise<string> {
  let told = ''
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer) => {
      told += chunk.toString()
      const [found] = /http:\/\/127\.0\.0\.1:\d+\/sign-in\?token=[\w-]+/.exec(told) ?? []
      if (found !== undefined) resolve(found)
    }
    child.stdout?.on('data', read)
    child.stderr?.on('data', read)
    child.once('exit', (code) => reject(new Error(`the server ended with ${String(code)}: ${told}`)))
  })
}
