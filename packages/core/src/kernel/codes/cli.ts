import type { CodeEntry } from './code.ts'

/** FW6xxx. Codes are registered once and never reused. */
export const cliCodes = {
  FW6001: {
    severity: 'error',
    title: 'nothing of that name can be explained',
    explanation: 'There is no diagnostic code and no control of that name.',
    wayOut: 'Run `fairway explain` without a name to list what can be explained.',
  },
  FW6002: {
    severity: 'error',
    title: 'not a date',
    explanation: 'An option that takes a moment was given something that is not a calendar day or a date-time in ISO 8601.',
    wayOut: 'Write a day such as `2026-11-21` (midnight UTC) or a moment such as `2026-11-21T08:00:00Z`.',
  },
  FW6003: {
    severity: 'error',
    title: 'not one of the choices',
    explanation: 'An option takes one of a few words and was given another.',
    wayOut: 'Use one of the words that the message lists. A filter that does not exist is never ignored silently.',
  },
  FW6004: {
    severity: 'error',
    title: 'not a number in range',
    explanation: 'An option that takes a whole number was given something else, or a number out of its bounds.',
    wayOut: 'Give a whole number within the bounds that the message names.',
  },
  FW6005: {
    severity: 'error',
    title: 'the file exists already',
    explanation:
      '`fairway init` never overwrites: a file that it would write is there already, or the folder has an estate. Nothing was written.',
    wayOut: 'Choose an empty folder, or move the file away.',
  },
  FW6006: {
    severity: 'error',
    title: 'an answer is missing',
    explanation: '`fairway init` asks only at a terminal. Without one, every answer that has no default must be given as a flag.',
    wayOut: 'Give the flag that the message names, or run the command at a terminal.',
  },
  FW6007: {
    severity: 'error',
    title: 'the running server refused',
    explanation: 'A Fairway server owns the data directory, so the command went through its API, and the API said no.',
    wayOut: 'Read what the server said. Stop the server to let the command open the data directory itself.',
  },
  FW6008: {
    severity: 'error',
    title: 'a file could not be written',
    explanation: 'The operating system refused to write the output file.',
    wayOut: 'Check that the folder exists, may be written and has room.',
  },
  FW6009: {
    severity: 'error',
    title: 'there is no journal here',
    explanation: 'The folder holds no journal: it is no data directory of Fairway, or nothing was ever written.',
    wayOut: 'Name the data directory with `--data-dir`, or an exported copy of the journal with `--export`.',
  },
  FW6010: {
    severity: 'error',
    title: 'an answer cannot be used',
    explanation: 'An answer to `fairway init` has not the form that the estate needs. Nothing was written.',
    wayOut: 'Give the flag that the message names in the form that it describes. Every flag is checked, so that one run shows all.',
  },
  FW6011: {
    severity: 'error',
    title: 'the command line cannot be understood',
    explanation:
      'There is no such command or option, something is missing that it needs, or it was given more than it takes. Nothing was done.',
    wayOut: 'Run `fairway --help` for the commands, and `fairway COMMAND --help` for the options of one.',
  },
  FW6012: {
    severity: 'error',
    title: 'the running server does not answer',
    explanation: 'A Fairway server owns the data directory and was asked over its API, and the connection was refused or broke off.',
    wayOut: 'Run the command again: when the server has ended, the command does the work itself. What was acknowledged is kept.',
  },
} as const satisfies Record<string, CodeEntry>
