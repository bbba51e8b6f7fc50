import type { CodeEntry } from './code.ts'

/** FW87xx. Codes are registered once and never reused. */
export const renderCodes = {} as const satisfies Record<string, CodeEntry>
