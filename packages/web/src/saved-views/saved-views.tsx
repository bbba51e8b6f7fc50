import type { SavedView } from '@fairway/core/api'
import { useQuery } from '@tanstack/react-query'
import { Link, useRouterState } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import { useDeleteView, useSaveView } from '../api/mutations.ts'
import { savedViewsQuery } from '../api/queries.ts'
import { Button, IconButton } from '../components/button.tsx'
import { CopyButton } from '../components/copy-button.tsx'
import { Dialog } from '../components/dialog.tsx'
import { ErrorState } from '../components/error-state.tsx'
import { Field, textInputClass } from '../components/field.tsx'
import { safe } from '../components/format.ts'
import { Icon } from '../components/icon.tsx'
import { SkeletonLines } from '../components/skeleton.tsx'
import { parseSearch } from '../shell/search-text.ts'

type Page = SavedView['page']

/** Opens the kept lists of a page: to open, to link to, to keep the present one, to forget. */
export function SavedViews({ page, query }: { readonly page: Page; readonly query: SavedView['query'] }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        <Icon name="bookmark" />
        Views
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title="Saved views"
        description="Lists kept under a name, with their filters. Everybody can open them."
      >
        <SaveForm page={page} query={query} />
        <ViewList page={page} onOpened={() => setOpen(false)} />
      </Dialog>
    </>
  )
}

function SaveForm({ page, query }: { readonly page: Page; readonly query: SavedView['query'] }) {
  const [name, setName] = useState('')
  const search = useRouterState({ select: (state) => state.location.searchStr })
  const save = useSaveView()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate({ name: name.trim(), page, query, search: withoutPeek(search) }, { onSuccess: () => setName('') })
  }
  return (
    <form onSubmit={submit} className="flex flex-col gap-2">
      <Field label="Keep the present list as" hint="A name that is in use is replaced.">
        {({ id, describedBy }) => (
          <div className="flex gap-2">
            <input
              id={id}
              aria-describedby={describedBy}
              required
              maxLength={80}
              value={name}
              onChange={(event) => setName(event.target.value)}
              className={textInputClass}
            />
            <Button type="submit" kind="primary" disabled={name.trim() === '' || save.isPending}>
              Save
            </Button>
          </div>
        )}
      </Field>
      {save.isError && <ErrorState error={save.error} />}
    </form>
  )
}

function withoutPeek(search: string): string {
  const parameters = new URLSearchParams(search)
  parameters.delete('peek')
  return parameters.toString()
}

function ViewList({ page, onOpened }: { readonly page: Page; readonly onOpened: () => void }) {
  const views = useQuery(savedViewsQuery)
  const forget = useDeleteView()
  const own = views.data?.filter((view) => view.page === page) ?? []
  return (
    <div className="mt-4">
      {views.isPending && <SkeletonLines lines={3} />}
      {views.error !== null && <ErrorState error={views.error} retry={() => void views.refetch()} />}
      {views.data !== undefined && own.length === 0 && <p className="text-[0.8125rem] text-muted">No list has been kept yet.</p>}
      {forget.isError && <ErrorState error={forget.error} />}
      <ul className="divide-y divide-line">
        {own.map((view) => (
          <li key={view.name} className="flex items-center gap-1 py-1.5">
            <Link
              to={`/${page}`}
              search={parseSearch(view.search)}
              onClick={onOpened}
              className="min-w-0 grow truncate rounded px-1 py-1 text-[0.8125rem] font-medium hover:text-accent hover:underline"
            >
              {safe(view.name)}
              <span className="ml-2 text-xs font-normal text-muted">{safe(view.createdBy)}</span>
            </Link>
            <CopyButton
              text={`${globalThis.location.origin}/${page}?${view.search.replace(/^\?/, '')}`}
              what={`link to ${safe(view.name)}`}
            />
            <IconButton label={`Delete ${safe(view.name)}`} disabled={forget.isPending} onClick={() => forget.mutate(view.name)}>
              <Icon name="close" />
            </IconButton>
          </li>
        ))}
      </ul>
    </div>
  )
}
