import type { ReactNode } from 'react'
import { CopyButton } from './copy-button.tsx'

/** Nothing to show, why, and the command or step that changes it. */
export function EmptyState({
  title,
  children,
  command,
  action,
  heading: Heading = 'h2',
}: {
  readonly title: string
  readonly children?: ReactNode
  readonly command?: string
  readonly action?: ReactNode
  /** `h1` where it is the whole page. */
  readonly heading?: 'h1' | 'h2'
}) {
  return (
    <div className="mx-auto flex max-w-md flex-col items-center gap-3 px-4 py-12 text-center">
      <svg viewBox="0 0 64 40" width="80" height="50" aria-hidden="true" focusable="false" className="text-line-strong">
        <path d="M4 34 22 6M60 34 42 6" stroke="currentColor" strokeWidth="2.5" strokeLinecap="round" fill="none" />
        <path d="M32 8v5M32 19v6M32 31v5" stroke="var(--color-accent)" strokeWidth="2.5" strokeLinecap="round" fill="none" />
      </svg>
      <Heading className="text-base font-semibold">{title}</Heading>
      {children !== undefined && <div className="text-[0.8125rem] text-muted">{children}</div>}
      {command !== undefined && <Command text={command} />}
      {action}
    </div>
  )
}

/** A command to be copied. */
export function Command({ text }: { readonly text: string }) {
  return (
    <div className="flex w-full min-w-0 items-start gap-1 rounded-md border border-line bg-sunken py-1 pr-1 pl-3 text-left">
      <code className="min-w-0 grow py-1 font-mono text-xs leading-5 break-words whitespace-pre-wrap">{text}</code>
      <CopyButton text={text} what="command" />
    </div>
  )
}
