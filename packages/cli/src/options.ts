import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { diagnostic, DiagnosticError, parseInstant, type Instant } from '@fairway/core/kernel'
import { Option, type Command } from 'commander'

/** Where the estate and its data are. Every estate command takes these. */
export interface EstateOptions {
  readonly estate: string
  readonly dataDir?: string
  readonly databaseUrl?: string
}

/** Adds `--estate`, `--data-dir` and `--database-url` to a command. */
export const withEstateOptions = (command: Command): Command =>
  command
    .addOption(new Option('--estate <dir>', 'the folder of the estate').env('FAIRWAY_ESTATE').default('.'))
    .addOption(
      new Option('--data-dir <dir>', 'where facts and the journal are kept (default: .fairway in the estate)').env('FAIRWAY_DATA_DIR'),
    )
    .addOption(new Option('--database-url <url>', 'PostgreSQL to keep records in (default: embedded)').env('FAIRWAY_DATABASE_URL'))

/** The absolute folders that the options, the environment and the defaults come down to. */
export function locate({ estate, dataDir = '', databaseUrl = '' }: EstateOptions): {
  readonly estateDir: string
  readonly dataDir: string
  readonly databaseUrl?: string
} {
  const estateDir = resolve(estate)
  // The data directory would be made inside: a folder mistyped must not come into being.
  if (dataDir === '' && !existsSync(estateDir)) {
    throw new DiagnosticError([
      diagnostic('FW1040', `the estate directory \`${estateDir}\` does not exist`, {
        help: 'give the right directory with `--estate DIR`, or make an estate with `fairway init`',
      }),
    ])
  }
  return {
    estateDir,
    dataDir: dataDir === '' ? join(estateDir, '.fairway') : resolve(dataDir),
    ...(databaseUrl === '' ? {} : { databaseUrl }),
  }
}

/** Reads a moment from the command line, or says what a moment looks like. */
export function instantOption(name: string, text: string): Instant {
  const instant = parseInstant(text)
  if (instant === undefined) {
    throw new DiagnosticError([
      diagnostic('FW6002', `\`${name}\` is no date: \`${text.slice(0, 40)}\``, {
        help: 'write a day such as `2026-11-21` or a moment such as `2026-11-21T08:00:00Z`',
      }),
    ])
  }
  return instant
}

/** Gathers what an option is given that may be repeated: commander hands over what was there before. */
export const collect = (value: string, all: readonly string[] = []): readonly string[] => [...all, value]

/** Reads one of a closed set of words from the command line. */
export function choiceOption<Choice extends string>(name: string, text: string, choices: readonly Choice[]): Choice {
  const found = choices.find((choice) => choice === text)
  if (found === undefined)
    throw new DiagnosticError([
      diagnostic('FW6003', `\`${name}\` cannot be \`${text.slice(0, 40)}\``, { help: `one of: ${choices.join(', ')}` }),
    ])
  return found
}

/** Reads a whole number within bounds from the command line. */
export function countOption(name: string, text: string, min: number, max: number): number {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
  if (!(value >= min && value <= max))
    throw new DiagnosticError([
      diagnostic('FW6004', `\`${name}\` must be a whole number from ${min} to ${max}, not \`${text.slice(0, 40)}\``),
    ])
  return value
}
