import type { CodeEntry } from './code.ts'

/** FW81xx. Codes are registered once and never reused. */
export const networkCodes = {} as const satisfies Record<string, CodeEntry>
