import { spawn } from 'node:child_process'
import { diagnostic, DiagnosticError, printable } from '@fairway/core/kernel'

/** Where Azure keeps its built-in definitions. */
export const AZURE_POLICY_REPOSITORY = 'https://github.com/Azure/azure-policy.git'

/** How a repository is fetched. */
export interface CloneOptions {
  readonly url: string
  /** Made by git; must not exist. */
  readonly into: string
  readonly timeoutMs?: number
  readonly signal?: AbortSignal
  /** What git says of its progress, line by line. */
  readonly onProgress?: (text: string) => void
}

const TEN_MINUTES = 600_000
const MOST_TOLD = 2000

/**
 * Clones the newest commit of a repository with the git of this machine: no history, no questions asked at a terminal. Error FW7011 when git
 * is missing, refuses, or takes longer than ten minutes; nothing of it is then to be used.
 */
export async function cloneShallow({ url, into, timeoutMs = TEN_MINUTES, signal, onProgress }: CloneOptions): Promise<void> {
  const run = await git(['clone', '--depth', '1', '--single-branch', '--no-tags', '--progress', '--', url, into], {
    timeoutMs,
    ...(signal === undefined ? {} : { signal }),
    ...(onProgress === undefined ? {} : { onProgress }),
  })
  signal?.throwIfAborted()
  if (run.code === 0) return
  throw new DiagnosticError([
    diagnostic('FW7011', `\`git clone\` of \`${printable(url.slice(0, 200))}\` ${run.why}`, run.said === '' ? {} : { detail: run.said }),
  ])
}

/** The commit that a work tree stands at; `undefined` for a folder that is none, or where git is missing. */
export async function commitOf(folder: string): Promise<string | undefined> {
  const run = await git(['-C', folder, 'rev-parse', '--verify', 'HEAD'], { timeoutMs: 10_000 })
  const commit = run.out.trim()
  return run.code === 0 && /^[0-9a-f]{40,64}$/.test(commit) ? commit : undefined
}

interface GitRun {
  readonly code: number
  readonly out: string
  /** In words, when it failed. */
  readonly why: string
  /** The end of what git said. */
  readonly said: string
}

function git(
  args: readonly string[],
  { timeoutMs, signal, onProgress }: { timeoutMs: number; signal?: AbortSignal; onProgress?: (text: string) => void },
): Promise<GitRun> {
  return new Promise((resolve) => {
    const child = spawn('git', [...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_ASKPASS: 'true', SSH_ASKPASS: 'true', LC_ALL: 'C' },
    })
    let out = ''
    let said = ''
    let late = false
    const end = (): void => void child.kill('SIGKILL')
    const timer = setTimeout(() => {
      late = true
      end()
    }, timeoutMs)
    signal?.addEventListener('abort', end, { once: true })
    child.stdout.on('data', (chunk: Buffer) => (out = (out + chunk.toString()).slice(-MOST_TOLD)))
    child.stderr.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-MOST_TOLD)
      onProgress?.(
        chunk
          .toString()
          .split(/[\r\n]+/)
          .findLast((line) => line.trim() !== '') ?? '',
      )
    })
    const done = (code: number, why: string): void => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', end)
      resolve({ code, out, why, said: lastWords(said) })
    }
    child.on('error', (error) => done(-1, 'code' in error && error.code === 'ENOENT' ? 'cannot run: git is not installed' : error.message))
    child.on('close', (code) => done(code ?? -1, late ? `took longer than ${Math.round(timeoutMs / 1000)} seconds` : 'failed'))
  })
}

/** Without the counters that git redraws. */
const lastWords = (said: string): string =>
  printable(
    said
      .split(/[\r\n]+/)
      .filter((line) => line.trim() !== '' && !/^(?:remote: |Receiving|Resolving|Updating|Cloning)/.test(line))
      .slice(-5)
      .join('\n'),
  )
