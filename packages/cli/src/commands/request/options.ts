import { Option, type Command } from 'commander'
import type { CommitIn } from '@fairway/server'

/** What commands that change the estate take. */
export interface ChangeOptions {
  readonly as?: string
  readonly branch?: string | true
  readonly output: string
}

/** How commands answer. */
export const formats = ['text', 'json'] as const

/** Adds `-o`. */
export const withFormat = (command: Command): Command => command.option('-o, --output <format>', formats.join(', '), 'text')

/** Adds `--as`, `--branch` and `-o`. */
export const withChangeOptions = (command: Command): Command =>
  withFormat(
    command
      .option('--as <person>', 'in whose name (default: `git config user.email`)')
      .addOption(new Option('--branch [name]', 'commit on a new branch, and print the text of a pull request')),
  )

/** Where to commit; `undefined` where the folder itself is changed. */
export const commitIn = ({ as, branch }: ChangeOptions, estateDir: string): CommitIn | undefined =>
  branch === undefined ? undefined : { estateDir, ...(as === undefined ? {} : { person: as }), ...(branch === true ? {} : { branch }) }
