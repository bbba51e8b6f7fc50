import { useEffect, type ReactNode } from 'react'

/** The head of a page: its one h1, what it is for, and what can be done. */
export function PageHead({
  title,
  intro,
  children,
}: {
  readonly title: string
  readonly intro?: ReactNode
  readonly children?: ReactNode
}) {
  useEffect(() => {
    document.title = `${title} - Fairway`
  }, [title])
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
      <div className="flex min-h-8 min-w-0 flex-wrap items-center gap-x-3">
        <h1 className="text-lg leading-7 font-semibold tracking-tight">{title}</h1>
        {intro !== undefined && <div className="text-[0.8125rem] text-muted">{intro}</div>}
      </div>
      {children !== undefined && <div className="flex min-w-0 flex-wrap items-center gap-2">{children}</div>}
    </div>
  )
}

/** A page that scrolls as a whole. */
export function Page({ children }: { readonly children: ReactNode }) {
  return (
    <div className="scroll-slim h-full overflow-y-auto">
      <div className="mx-auto flex max-w-[1440px] flex-col gap-3 px-4 py-3 sm:px-6">{children}</div>
    </div>
  )
}
