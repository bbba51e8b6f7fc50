import type { CodeEntry } from './code.ts'

/** FW6xxx. Codes are registered once and never reused. */
export const cliCodes = {
  FW6001: {
    severity: 'error',
    title: 'unknown code',
    explanation: 'There is no diagnostic, control or glossary word of that name.',
    wayOut: 'Run `fairway explain` without a name to list what can be explained.',
  },
} as const satisfies Record<string, CodeEntry>
