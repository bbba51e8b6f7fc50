import type { ButtonHTMLAttributes, ReactNode } from 'react'
import { classNames } from './class-names.ts'

const kinds = {
  primary: 'bg-accent text-accent-ink border-transparent hover:brightness-110',
  plain: 'bg-surface text-ink border-line-strong hover:bg-hover',
  quiet: 'bg-transparent text-ink border-transparent hover:bg-hover',
} as const

/** How much a button asks for attention. */
export type ButtonKind = keyof typeof kinds

/** The look of a button, for links that act like one. */
export const buttonClass = (kind: ButtonKind = 'plain', more = ''): string =>
  classNames(
    'inline-flex h-8 items-center justify-center gap-1.5 rounded-md border px-3 text-[0.8125rem] font-medium whitespace-nowrap no-underline transition-colors',
    'disabled:cursor-not-allowed disabled:opacity-55 aria-disabled:opacity-55',
    kinds[kind],
    more,
  )

/** A button. `type` is `button` unless said otherwise. */
export function Button({ kind = 'plain', className, ...rest }: ButtonHTMLAttributes<HTMLButtonElement> & { readonly kind?: ButtonKind }) {
  return <button type="button" {...rest} className={buttonClass(kind, className)} />
}

/** A square button that shows an icon; `label` is what it is called. */
export function IconButton({
  label,
  children,
  className,
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & { readonly label: string; readonly children: ReactNode }) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      {...rest}
      className={classNames(
        'inline-flex size-8 shrink-0 items-center justify-center rounded-md text-muted hover:bg-hover hover:text-ink disabled:opacity-40',
        className,
      )}
    >
      {children}
    </button>
  )
}
