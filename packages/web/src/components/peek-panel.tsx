import { useEffect, useRef, type ReactNode } from 'react'
import { IconButton } from './button.tsx'
import { Icon } from './icon.tsx'
import { KeyHint } from './key-hint.tsx'

/**
 * More about the chosen row, docked at the right while the list stays usable; a drawer from below on narrow screens.
 * `takeFocus` moves the focus into it: wanted when it was opened by the keyboard.
 */
export function PeekPanel({
  label,
  takeFocus,
  onClose,
  onStep,
  children,
}: {
  readonly label: string
  readonly takeFocus: boolean
  readonly onClose: () => void
  readonly onStep?: (by: 1 | -1) => void
  readonly children: ReactNode
}) {
  const panel = useRef<HTMLElement>(null)
  useEffect(() => {
    if (takeFocus) panel.current?.focus()
  }, [takeFocus])
  return (
    <aside
      ref={panel}
      tabIndex={-1}
      aria-label={label}
      className="fixed inset-x-0 bottom-0 z-30 flex max-h-[72dvh] flex-col rounded-t-xl border border-line bg-surface shadow-float outline-none lg:static lg:z-0 lg:max-h-none lg:w-[27rem] lg:shrink-0 lg:rounded-none lg:border-y-0 lg:border-r-0 lg:shadow-none xl:w-[30rem]"
    >
      <div className="flex h-11 shrink-0 items-center gap-1 border-b border-line px-2">
        {onStep !== undefined && (
          <>
            <IconButton label="Previous (k)" onClick={() => onStep(-1)}>
              <Icon name="up" />
            </IconButton>
            <IconButton label="Next (j)" onClick={() => onStep(1)}>
              <Icon name="down" />
            </IconButton>
            <span className="ml-1 hidden items-center gap-1.5 text-xs text-muted lg:inline-flex">
              <KeyHint keys="k j" /> to step
            </span>
          </>
        )}
        <IconButton label="Close (Esc)" className="ml-auto" onClick={onClose}>
          <Icon name="close" />
        </IconButton>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard */}
      <section aria-label={`${label}: details`} tabIndex={0} className="scroll-slim min-h-0 grow overflow-y-auto px-4 py-4">
        {children}
      </section>
    </aside>
  )
}

/** A titled part of a peek panel. */
export function PeekSection({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="mt-5">
      <h3 className="mb-1.5 text-xs font-semibold tracking-wide text-muted uppercase">{title}</h3>
      {children}
    </section>
  )
}
