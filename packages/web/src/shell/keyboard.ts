import { useEffect, useEffectEvent, useRef } from 'react'

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) && !isTick(target)

const isTick = (target: HTMLElement): boolean => target instanceof HTMLInputElement && target.type === 'checkbox'

const covered = (): boolean => document.querySelector('[role="dialog"],[role="menu"]') !== null

/** Calls `onKey` for keys that are meant for the page: not typed into a field, not with a modifier, not under a dialog. */
export function useKeys(onKey: (key: string, event: KeyboardEvent) => void): void {
  const handle = useEffectEvent(onKey)
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || covered()) return
      handle(event.key, event)
    }
    globalThis.addEventListener('keydown', listen)
    return () => globalThis.removeEventListener('keydown', listen)
  }, [])
}

const CHORD_MS = 1200

/** Two keys in a row: `g` and then one of `targets`. */
export function useChords(targets: Readonly<Record<string, () => void>>): void {
  const startedAt = useRef(0)
  useKeys((key, event) => {
    const within = performance.now() - startedAt.current < CHORD_MS
    startedAt.current = 0
    if (key === 'g') startedAt.current = performance.now()
    const target = within && Object.hasOwn(targets, key) ? targets[key] : undefined
    if (target === undefined) return
    event.preventDefault()
    target()
  })
}
