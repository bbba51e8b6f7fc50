import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Io } from '../src/output/io.ts'
import { runCli } from '../src/program.ts'

const BINARY = fileURLToPath(new URL('../bin/fairway.js', import.meta.url))

/** What a run of the real command gave. */
export interface Outcome {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs the real binary in a folder, without a terminal and without colours. */
export function fairway(args: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [BINARY, ...args], {
      cwd,
      env: { ...process.env, NO_COLOR: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let out = ''
    let err = ''
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? -1, out, err }))
  })
}

/**
 * Runs a command in a folder as the binary does, in this process: reading the program takes a second, and a test runs it a dozen times. One at a
 * time, for a process stands in one folder; what belongs to a process (its streams, signals, memory, environment) is tested by `fairway`.
 */
export async function inProcess(args: readonly string[], cwd = process.cwd()): Promise<Outcome> {
  const before = process.cwd()
  let [out, err] = ['', '']
  const io: Io = { out: (text) => void (out += text), err: (text) => void (err += text), interactive: false, color: false }
  process.chdir(cwd)
  try {
    const code = await runCli([process.execPath, BINARY, ...args], io)
    return { code, out, err }
  } finally {
    process.chdir(before)
  }
}
