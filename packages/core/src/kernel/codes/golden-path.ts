import type { CodeEntry } from './code.ts'

/** FW84xx. Codes are registered once and never reused. */
export const goldenPathCodes = {} as const satisfies Record<string, CodeEntry>
