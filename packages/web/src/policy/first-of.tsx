import { useState, type ReactNode } from 'react'
import { count } from '../components/format.ts'

const FIRST = 25

/** A framed list of which the first entries are shown until somebody wants all of them. */
export function FirstOf<Item>({ items, children }: { readonly items: readonly Item[]; readonly children: (item: Item) => ReactNode }) {
  const [all, setAll] = useState(false)
  return (
    <>
      <ul className="divide-y divide-line rounded-md border border-line">{(all ? items : items.slice(0, FIRST)).map(children)}</ul>
      {items.length > FIRST && (
        <button type="button" onClick={() => setAll(!all)} className="mt-1 rounded text-xs font-medium text-accent hover:underline">
          {all ? 'Show fewer' : `Show ${count(items.length - FIRST)} more`}
        </button>
      )}
    </>
  )
}
