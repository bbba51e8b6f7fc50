import type { CodeEntry } from './code.ts'

/** FW83xx. Codes are registered once and never reused. */
export const regionCodes = {} as const satisfies Record<string, CodeEntry>
