import { Link, useRouterState } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { Icon } from '../components/icon.tsx'
import { Mark } from './mark.tsx'
import { pages } from './pages.ts'

/** The navigation: at the left on wide screens, along the bottom on narrow ones. */
export function Navigation({ version }: { readonly version: string }) {
  const list = useRef<HTMLUListElement>(null)
  const path = useRouterState({ select: (state) => state.location.pathname })
  useEffect(() => {
    // Along the bottom of a narrow screen not all of them fit.
    list.current?.children[pages.findIndex(({ to }) => to === path)]?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [path])
  return (
    <nav
      aria-label="Pages"
      className="z-20 flex shrink-0 border-sea-line bg-sea text-sea-ink max-md:order-last max-md:border-t max-md:pb-[env(safe-area-inset-bottom)] md:w-[12.5rem] md:flex-col md:border-r md:py-3"
    >
      <div className="hidden items-center gap-2.5 px-4 pb-4 md:flex">
        <Mark />
        <span className="text-[0.9375rem] font-semibold tracking-tight">Fairway</span>
      </div>
      <ul ref={list} className="scroll-slim flex grow max-md:overflow-x-auto md:flex-col md:gap-0.5 md:px-2">
        {pages.map((page) => (
          <li key={page.to} className="max-md:grow max-md:basis-[4.5rem] max-md:shrink-0">
            <Link
              to={page.to}
              activeOptions={{ exact: page.to === '/', includeSearch: false }}
              className="flex items-center gap-2.5 rounded-md text-sea-muted no-underline hover:text-sea-ink aria-[current=page]:font-medium aria-[current=page]:text-sea-ink max-md:flex-col max-md:gap-0.5 max-md:rounded-none max-md:py-2 max-md:text-2xs md:px-2.5 md:py-1.5 md:text-[0.8125rem] md:hover:bg-sea-active/60 md:aria-[current=page]:bg-sea-active focus-visible:outline-sea-ink focus-visible:outline-offset-[-2px]"
            >
              <Icon name={page.icon} size={18} />
              {page.name}
            </Link>
          </li>
        ))}
      </ul>
      <p className="hidden px-4 text-2xs text-sea-muted md:block">Version {version}</p>
    </nav>
  )
}
