import { useQuery } from '@tanstack/react-query'
import { Outlet, useNavigate, useRouterState } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { isSignedOut } from '../api/client.ts'
import { sessionQuery } from '../api/queries.ts'
import { ErrorState } from '../components/error-state.tsx'
import { HelpDialog } from './help-dialog.tsx'
import { useChords, useKeys } from './keyboard.ts'
import { Navigation } from './navigation.tsx'
import { OfflineNotice } from './offline-notice.tsx'
import { pages } from './pages.ts'
import { SignInPage } from './sign-in-page.tsx'
import { TopBar } from './top-bar.tsx'

/** The frame of every page; without a session, the way to get one. */
export function Shell() {
  const session = useQuery(sessionQuery)
  const [helping, setHelping] = useState(false)
  useShellKeys(() => setHelping(true))
  if (isSignedOut(session.error)) return <SignInPage />
  if (session.data === undefined) return <BeforeSession error={session.error} retry={() => void session.refetch()} />
  return (
    <div className="flex h-dvh flex-col md:flex-row">
      <a
        href="#main"
        className="absolute -top-20 left-3 z-50 rounded-md bg-accent px-3 py-2 text-[0.8125rem] font-medium text-accent-ink focus:top-3"
        onClick={(event) => {
          event.preventDefault()
          document.querySelector<HTMLElement>('#main')?.focus()
        }}
      >
        Skip to content
      </a>
      <Navigation version={session.data.version} />
      <div className="flex min-h-0 min-w-0 grow flex-col">
        <TopBar session={session.data} onHelp={() => setHelping(true)} />
        <OfflineNotice />
        <Main />
      </div>
      <HelpDialog open={helping} onClose={() => setHelping(false)} />
    </div>
  )
}

/** Moves the focus to the content when another page opens, so that a screen reader starts there. */
function Main() {
  const path = useRouterState({ select: (state) => state.location.pathname })
  const main = useRef<HTMLElement>(null)
  const before = useRef(path)
  useEffect(() => {
    if (before.current !== path) main.current?.focus()
    before.current = path
  }, [path])
  return (
    <main id="main" ref={main} tabIndex={-1} className="min-h-0 grow outline-none">
      <Outlet />
    </main>
  )
}

function BeforeSession({ error, retry }: { readonly error: unknown; readonly retry: () => void }) {
  return (
    <main id="main" className="mx-auto max-w-xl pt-16">
      {error === null ? <output className="block px-4 text-muted">Opening the console</output> : <ErrorState error={error} retry={retry} />}
    </main>
  )
}

function useShellKeys(onHelp: () => void): void {
  const navigate = useNavigate()
  useChords(Object.fromEntries(pages.map((page) => [page.key, () => void navigate({ to: page.to })])))
  useKeys((key, event) => {
    if (key === '?') onHelp()
    const search = key === '/' ? document.querySelector<HTMLInputElement>('[data-search]') : null
    if (search === null) return
    event.preventDefault()
    search.focus()
    search.select()
  })
}
