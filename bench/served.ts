import { spawn } from 'node:child_process'

/** A running server, and the link with which one person signs in once. */
export interface Served {
  readonly link: string
  readonly origin: string
  /** Ends the process and waits until it is gone. */
  readonly close: () => Promise<void>
}

/** Serves an estate from a process of its own at a free port. */
export async function serve(estateDir: string): Promise<Served> {
  const server = spawn(process.execPath, ['packages/cli/bin/fairway.js', 'serve', '--port', '0', '--estate', estateDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<void>((resolve) => server.once('close', () => resolve()))
  const link = await signInLink(server.stdout)
  const close = async (): Promise<void> => {
    server.kill('SIGTERM')
    await ended
  }
  return { link, origin: new URL(link).origin, close }
}

async function signInLink(out: NodeJS.ReadableStream): Promise<string> {
  let text = ''
  return new Promise((resolve, reject) => {
    out.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      const link = /https?:\/\/\S+sign-in\S+/.exec(text)?.[0]
      if (link !== undefined) resolve(link)
    })
    out.once('end', () => reject(new Error(`the server printed no link: ${text}`)))
  })
}
