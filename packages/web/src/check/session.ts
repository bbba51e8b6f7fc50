import type { CheckView } from '@fairway/core/api'
import { useSyncExternalStore } from 'react'
import { paired, type ChosenFile, type RefusedFile } from './files.ts'

/** What the server said of one file, or why it said nothing. */
export interface CheckAnswer {
  readonly name: string
  readonly report?: CheckView
  readonly error?: unknown
}

/** What was chosen and what came of it. Kept while the window is open, so that one may look at a policy and come back; nowhere else. */
export interface CheckSession {
  readonly files: readonly ChosenFile[]
  readonly refused: readonly RefusedFile[]
  readonly running: boolean
  /** Absent before the first check, and once files change. */
  readonly answers?: readonly CheckAnswer[]
}

const EMPTY: CheckSession = { files: [], refused: [], running: false }

let session = EMPTY
const listeners = new Set<() => void>()

/** Changes what was chosen; files find their parameters anew. */
export function updateSession(next: CheckSession): void {
  session = { ...next, files: paired(next.files) }
  for (const listener of listeners) listener()
}

/** What stands now. */
export const currentSession = (): CheckSession => session

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Forgets everything. */
export const clearSession = (): void => updateSession(EMPTY)

/** What was chosen and what came of it, kept up to date. */
export const useCheckSession = (): CheckSession => useSyncExternalStore(subscribe, currentSession)
