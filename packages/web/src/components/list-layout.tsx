import { useState, type ReactNode } from 'react'
import { Button } from './button.tsx'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'

/** A page that is one long list: head, toolbar, filters at the left (behind a button on narrow screens), list, peek panel. */
export function ListLayout({
  head,
  toolbar,
  chips,
  filters,
  filtersName = 'Filters',
  ownScroll = false,
  place,
  peek,
  children,
}: {
  readonly head: ReactNode
  readonly toolbar: ReactNode
  readonly chips?: ReactNode
  readonly filters: ReactNode
  /** What stands at the left, when it is not filters. */
  readonly filtersName?: string
  /** What stands at the left scrolls by itself, and is reached by keyboard by itself. */
  readonly ownScroll?: boolean
  /** What was chosen at the left: when it changes, a narrow screen shows the list again. */
  readonly place?: string | undefined
  readonly peek: ReactNode
  readonly children: ReactNode
}) {
  const [filtering, setFiltering] = useState(false)
  const [seen, setSeen] = useState(place)
  if (place !== seen) {
    setSeen(place)
    setFiltering(false)
  }
  return (
    <div className="flex h-full min-h-0 flex-col">
      <div className="flex shrink-0 flex-col gap-2 border-b border-line px-4 py-2.5 sm:px-6 lg:flex-row lg:flex-wrap lg:items-center">
        <div className="min-w-0 lg:grow">{head}</div>
        <div className="flex flex-wrap items-center gap-2">
          {toolbar}
          <Button className="lg:hidden" aria-expanded={filtering} onClick={() => setFiltering(!filtering)}>
            <Icon name="filter" />
            <span className="max-sm:sr-only">{filtering ? 'Show list' : filtersName}</span>
          </Button>
        </div>
        {chips}
      </div>
      <div className="flex min-h-0 grow">
        <section
          aria-label={filtersName}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard
          {...(ownScroll ? {} : { tabIndex: 0 })}
          className={classNames(
            'scroll-slim w-60 shrink-0 overflow-y-auto border-r border-line bg-surface focus-visible:outline-offset-[-2px] max-lg:w-full max-lg:border-r-0',
            !filtering && 'max-lg:hidden',
            // Beside an open panel the list needs the width more than the filters do.
            Boolean(peek) && 'lg:max-2xl:hidden',
          )}
        >
          {filters}
        </section>
        <div className={classNames('min-h-0 min-w-0 grow', filtering && 'max-lg:hidden')}>{children}</div>
        {peek}
      </div>
    </div>
  )
}
