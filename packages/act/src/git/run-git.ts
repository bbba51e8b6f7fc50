import { spawn } from 'node:child_process'
import { diagnostic, DiagnosticError } from '@fairway/core/kernel'

/** How git is called. */
export interface GitCall {
  readonly folder: string
  readonly input?: string
  readonly env?: Readonly<Record<string, string>>
}

const MOST = 64 * 1024 * 1024

/** Runs git without a shell, without a pager, without asking anybody anything. Gives what it printed; throws a diagnostic where it refuses. */
export function git(call: GitCall, ...args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', ['-c', 'core.hooksPath=/dev/null', '-c', 'core.fsmonitor=false', '--no-pager', ...args], {
      cwd: call.folder,
      env: { ...process.env, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C', ...call.env },
    })
    let [out, err] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text
      if (out.length > MOST) child.kill()
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      if (err.length < 10_000) err += text
    })
    child.on('error', (error) => reject(refused('git could not be run', error.message)))
    child.on('close', (code) => (code === 0 ? resolve(out) : reject(refused(`\`git ${args[0] ?? ''}\` failed`, err.trim()))))
    child.stdin.on('error', () => {})
    child.stdin.end(call.input ?? '')
  })
}

const refused = (summary: string, detail: string): DiagnosticError => new DiagnosticError([diagnostic('FW8707', summary, { detail })])
