import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { ApiError, isSignedOut } from './api/client.ts'
import { overviewQuery, sessionQuery } from './api/queries.ts'
import { router } from './router.tsx'
import './styles.css'

const queries = new QueryClient({
  queryCache: new QueryCache({
    onError: (error, query) => {
      const sessionEnded = isSignedOut(error) && query.queryKey[0] !== 'session'
      if (sessionEnded) void queries.invalidateQueries({ queryKey: sessionQuery.queryKey })
    },
  }),
  defaultOptions: {
    // The server is usually on this computer: being offline says nothing about it.
    queries: { networkMode: 'always', staleTime: 30_000, retry: (failures, error) => failures < 2 && isTransient(error) },
    mutations: { networkMode: 'always' },
  },
})

const isTransient = (error: unknown): boolean => error instanceof ApiError && (error.status === 0 || error.status >= 502)

void queries.prefetchQuery(sessionQuery)
if (location.pathname === '/') void queries.prefetchQuery(overviewQuery)

// A page that is not loaded yet may belong to a build that is gone: the present one is loaded, once in a while at most.
addEventListener('vite:preloadError', (event) => {
  const last = Number(sessionStorage.getItem('reloaded') ?? 0)
  if (Date.now() - last < 60_000) return
  event.preventDefault()
  sessionStorage.setItem('reloaded', String(Date.now()))
  location.reload()
})

const root = document.querySelector('#root')
if (root === null) throw new Error('the page has no #root')
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
)
