import type { SourceRange } from '@fairway/core/kernel'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Code } from '../components/code.tsx'
import { whenOpened } from '../components/when-opened.ts'
import type { Peek } from '../shell/row-peek.ts'
import type { LandingZoneSearch } from './search.ts'

/** The link of a row that opens its panel. */
export function RowLink({ id, onPeek, children }: { readonly id: string; readonly onPeek: Peek; readonly children: ReactNode }) {
  return (
    <Link
      from="/landing-zone"
      to="/landing-zone"
      search={(old) => ({ ...old, peek: id })}
      onClick={whenOpened((keyboard) => onPeek(id, keyboard))}
      className="font-medium no-underline hover:text-accent hover:underline focus-visible:outline-offset-[-1px]"
    >
      {children}
    </Link>
  )
}

/** Shows something else of the landing zone, from any page. */
export function PlanLink({ to, children }: { readonly to: LandingZoneSearch; readonly children: ReactNode }) {
  return (
    <Link to="/landing-zone" search={to} className="font-medium text-accent hover:underline">
      {children}
    </Link>
  )
}

/** The line of the estate that wants something. */
export const EstateLine = ({ at }: { readonly at: SourceRange }) => <Code text={`${at.file}:${String(at.line)}`} />
