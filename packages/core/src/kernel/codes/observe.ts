import type { CodeEntry } from './code.ts'

/** FW2xxx. Codes are registered once and never reused. */
export const observeCodes = {} as const satisfies Record<string, CodeEntry>
