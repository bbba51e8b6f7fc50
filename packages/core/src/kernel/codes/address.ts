import type { CodeEntry } from './code.ts'

/** FW80xx. Codes are registered once and never reused. */
export const addressCodes = {} as const satisfies Record<string, CodeEntry>
