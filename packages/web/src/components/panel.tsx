import { useId, type ReactNode } from 'react'
import { classNames } from './class-names.ts'

/** A titled section of a page. `aside` stands at the right of the title; `flush` leaves out the inner padding. */
export function Panel({
  id,
  title,
  hint,
  aside,
  flush = false,
  className,
  children,
}: {
  /** Where links within the page lead. */
  readonly id?: string
  readonly title: string
  readonly hint?: ReactNode
  readonly aside?: ReactNode
  readonly flush?: boolean
  readonly className?: string
  readonly children: ReactNode
}) {
  const titleId = useId()
  return (
    <section
      id={id}
      aria-labelledby={titleId}
      className={classNames('flex min-w-0 flex-col rounded-lg border border-line bg-surface', className)}
    >
      <header className="flex min-h-9 flex-wrap items-center gap-x-3 gap-y-0.5 border-b border-line px-4 py-1.5">
        <h2 id={titleId} className="text-[0.8125rem] font-semibold">
          {title}
        </h2>
        {hint !== undefined && <p className="text-xs text-muted">{hint}</p>}
        {aside !== undefined && <div className="ml-auto text-xs">{aside}</div>}
      </header>
      <div className={classNames('min-w-0 grow', !flush && 'p-4')}>{children}</div>
    </section>
  )
}
