import type { Json } from '@fairway/core/kernel'
import { useState } from 'react'
import { readDraft, type Draft } from './draft.ts'

const keyOf = (path: string): string => `request:${path}`

/** Forms are kept in the session of the window: they outlive a reload, and nothing else. */
function keptDraft(path: string): Draft | undefined {
  try {
    const kept: Json = JSON.parse(sessionStorage.getItem(keyOf(path)) ?? 'null')
    return readDraft(kept)
  } catch {
    return undefined
  }
}

function keep(path: string, draft: Draft | undefined): void {
  try {
    if (draft === undefined) sessionStorage.removeItem(keyOf(path))
    else sessionStorage.setItem(keyOf(path), JSON.stringify(draft))
  } catch {
    // A window without storage, or a full one, keeps the form as long as it is open.
  }
}

/** The form for a path: as it was left, or `empty`. `undefined` forgets it. */
export function useDraft(path: string, empty: Draft): readonly [Draft, (next: Draft | undefined) => void] {
  const [draft, setDraft] = useState(() => keptDraft(path) ?? empty)
  return [
    draft,
    (next) => {
      keep(path, next)
      setDraft(next ?? empty)
    },
  ]
}
