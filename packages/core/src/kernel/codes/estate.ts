import type { CodeEntry } from './code.ts'

/** FW1xxx. Codes are registered once and never reused. */
export const estateCodes = {} as const satisfies Record<string, CodeEntry>
