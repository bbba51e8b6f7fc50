import type { CodeEntry } from './code.ts'

/** FW5xxx. Codes are registered once and never reused. */
export const evaluateCodes = {} as const satisfies Record<string, CodeEntry>
