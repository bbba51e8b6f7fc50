import type { CodeEntry } from './code.ts'

/** FW85xx. Codes are registered once and never reused. */
export const namingCodes = {} as const satisfies Record<string, CodeEntry>
