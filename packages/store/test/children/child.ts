import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/** What a child says, line by line. */
export interface Said {
  readonly refused?: string
  readonly summary?: string
  readonly documents?: readonly string[]
  readonly scans?: readonly string[]
  readonly faults?: readonly object[]
  readonly warnings?: readonly string[]
  readonly document?: string
  readonly scan?: string
  readonly seq?: number
}

/** A running child: its lines so far, and the way to wait for it. */
export interface Child {
  readonly process: ChildProcess
  readonly said: readonly Said[]
  /** Resolves when it has said this many lines, or has ended. */
  lines(count: number): Promise<void>
  /** Kills it with `kill -9` unless it has ended, and resolves when all it said has been read. */
  kill(): Promise<void>
  /** Resolves when it has ended by itself. */
  readonly ended: Promise<unknown>
}

/** Starts a writer on a directory. */
export function startWriter(dataDir: string, run: string, as: { readonly uid?: number; readonly gid?: number } = {}): Child {
  const path = fileURLToPath(new URL('./writer.ts', import.meta.url))
  const child = spawn(process.execPath, [path, dataDir, run], { stdio: ['ignore', 'pipe', 'inherit'], ...as })
  const said: Said[] = []
  const lines = createInterface({ input: child.stdout })
  const ended = Promise.all([once(child, 'exit'), once(lines, 'close')])
  const reading = { isOver: false, wake: () => undefined as void }
  lines.on('line', (line) => {
    said.push(JSON.parse(line))
    reading.wake()
  })
  lines.on('close', () => {
    reading.isOver = true
    reading.wake()
  })
  return {
    process: child,
    said,
    ended,
    lines: async (count) => {
      while (said.length < count && !reading.isOver) await new Promise<void>((resolve) => (reading.wake = resolve))
    },
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}
