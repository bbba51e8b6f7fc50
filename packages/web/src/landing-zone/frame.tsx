import type { ReactNode } from 'react'

/** A page with a head that stays, a part that scrolls and, beside it, the panel of what was chosen. */
export function Frame({ head, peek, children }: { readonly head: ReactNode; readonly peek: ReactNode; readonly children: ReactNode }) {
  return (
    <div className="flex h-full min-h-0 flex-col">
      <div className="flex shrink-0 flex-col gap-2 border-b border-line px-4 py-2.5 sm:px-6 lg:flex-row lg:flex-wrap lg:items-center">
        {head}
      </div>
      <div className="flex min-h-0 grow">
        <div className="min-h-0 min-w-0 grow">{children}</div>
        {peek}
      </div>
    </div>
  )
}

/** What scrolls as a whole within the frame. */
export function Scroll({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <section
      aria-label={label}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard
      tabIndex={0}
      className="scroll-slim h-full overflow-y-auto focus-visible:outline-offset-[-2px]"
    >
      <div className="@container mx-auto flex max-w-[1440px] flex-col gap-3 px-4 py-3 sm:px-6">{children}</div>
    </section>
  )
}
