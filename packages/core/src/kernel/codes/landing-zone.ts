import type { CodeEntry } from './code.ts'

/** FW86xx. Codes are registered once and never reused. */
export const landingZoneCodes = {} as const satisfies Record<string, CodeEntry>
