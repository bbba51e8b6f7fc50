import { useState, type ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { count } from './format.ts'

const FIRST = 25

/** A list of which the first entries are shown until somebody wants all of them; framed, unless what is around it is a frame. */
export function FirstOf<Item>({
  items,
  framed = true,
  children,
}: {
  readonly items: readonly Item[]
  readonly framed?: boolean
  readonly children: (item: Item) => ReactNode
}) {
  const [all, setAll] = useState(false)
  return (
    <>
      <ul className={classNames('divide-y divide-line', framed && 'rounded-md border border-line')}>
        {(all ? items : items.slice(0, FIRST)).map(children)}
      </ul>
      {items.length > FIRST && (
        <button
          type="button"
          onClick={() => setAll(!all)}
          className={classNames('rounded text-xs font-medium text-accent hover:underline', framed ? 'mt-1' : 'mx-4 my-2')}
        >
          {all ? 'Show fewer' : `Show ${count(items.length - FIRST)} more`}
        </button>
      )}
    </>
  )
}
