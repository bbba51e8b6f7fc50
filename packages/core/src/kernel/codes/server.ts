import type { CodeEntry } from './code.ts'

/** FW4xxx. Codes are registered once and never reused. */
export const serverCodes = {} as const satisfies Record<string, CodeEntry>
