import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { safe } from '../components/format.ts'
import { whenOpened } from '../components/when-opened.ts'
import type { Peek } from '../shell/row-peek.ts'
import { atPlace, type PolicySearch } from './search.ts'

const namedClass = 'font-medium text-accent hover:underline'

/** The link in a row of a list that opens its panel; the row around it can be clicked too. */
export function RowLink({ id, name, onPeek }: { readonly id: string; readonly name: string; readonly onPeek: Peek }) {
  return (
    <Link
      from="/policy"
      to="/policy"
      search={(old) => ({ ...old, peek: id })}
      onClick={whenOpened((keyboard) => onPeek(id, keyboard))}
      className="font-medium no-underline hover:text-accent hover:underline focus-visible:outline-offset-[-1px]"
    >
      {safe(name)}
    </Link>
  )
}

/** Shows a definition or an initiative over the open panel. */
export function RuleLink({
  id,
  name,
  className = namedClass,
}: {
  readonly id: string
  readonly name: string
  readonly className?: string
}) {
  return (
    <Link from="/policy" to="/policy" search={(old) => ({ ...old, rule: id })} className={className}>
      {safe(name)}
    </Link>
  )
}

/** Shows something else of the same scope: another part of the page, other filters, another panel. */
export function PlaceLink({
  to,
  className = namedClass,
  children,
}: {
  readonly to: PolicySearch
  readonly className?: string
  readonly children: ReactNode
}) {
  return (
    <Link from="/policy" to="/policy" search={(old) => ({ ...atPlace(old), ...to })} className={className}>
      {children}
    </Link>
  )
}
