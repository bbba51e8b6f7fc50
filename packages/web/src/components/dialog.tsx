import { Dialog as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

/**
 * A modal dialog. Radix' own overlay is left out: it injects a style element, which the content security policy forbids;
 * the backdrop here is a plain element.
 */
export function Dialog({
  open,
  onClose,
  title,
  description,
  children,
}: {
  readonly open: boolean
  readonly onClose: () => void
  readonly title: string
  readonly description: ReactNode
  readonly children: ReactNode
}) {
  return (
    <Radix.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Radix.Portal>
        <div aria-hidden="true" className="fixed inset-0 z-40 bg-[rgb(6_20_28/55%)]" />
        <Radix.Content
          onOpenAutoFocus={focusFirstField}
          className="fixed top-1/2 left-1/2 z-50 flex max-h-[90dvh] w-[min(32rem,calc(100vw-2rem))] -translate-x-1/2 -translate-y-1/2 flex-col rounded-xl border border-line bg-surface shadow-float focus:outline-none"
        >
          <header className="flex items-start gap-3 border-b border-line px-5 py-3.5">
            <div className="min-w-0 grow">
              <Radix.Title className="text-base font-semibold">{title}</Radix.Title>
              <Radix.Description asChild>
                <div className="text-[0.8125rem] break-words text-muted">{description}</div>
              </Radix.Description>
            </div>
            <Radix.Close
              aria-label="Close"
              className="-mr-2 inline-flex size-8 shrink-0 items-center justify-center rounded-md text-muted hover:bg-hover hover:text-ink"
            >
              <Icon name="close" />
            </Radix.Close>
          </header>
          <div className="scroll-slim min-h-0 overflow-y-auto px-5 py-4">{children}</div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

/** Who opens a form wants to write: its first field has the focus, not the button that closes it. */
function focusFirstField(event: Event): void {
  const field = event.target instanceof Element ? event.target.querySelector('textarea, input, select') : null
  if (!(field instanceof HTMLElement)) return
  event.preventDefault()
  field.focus()
}
