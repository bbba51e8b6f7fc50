import type { CodeEntry } from './code.ts'

/** FW82xx. Codes are registered once and never reused. */
export const hierarchyCodes = {} as const satisfies Record<string, CodeEntry>
