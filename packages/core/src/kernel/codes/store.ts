import type { CodeEntry } from './code.ts'

/** FW3xxx. Codes are registered once and never reused. */
export const storeCodes = {} as const satisfies Record<string, CodeEntry>
