import { execFile } from 'node:child_process'
import { diagnostic, DiagnosticError } from '@fairway/core/kernel'

/** Whoever works here: the one that was named, otherwise whom Git knows in the folder. Error FW6006. */
export async function personOf(as: string | undefined, folder: string): Promise<string> {
  const person = (as ?? (await gitAddress(folder))).trim()
  if (person !== '') return person
  throw new DiagnosticError([
    diagnostic('FW6006', 'nobody knows who you are, and `--as` is missing', {
      help: 'name yourself with `--as ada@contoso.example`, or tell Git with `git config user.email ada@contoso.example`',
    }),
  ])
}

const gitAddress = (folder: string): Promise<string> =>
  new Promise((resolve) => {
    execFile('git', ['config', 'user.email'], { cwd: folder, timeout: 10_000 }, (error, out) => resolve(error === null ? out : ''))
  })
