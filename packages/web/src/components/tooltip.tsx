import { Tooltip as Radix } from 'radix-ui'
import type { ReactNode } from 'react'

/** More words on hover or focus. Never the only place of something that matters: touch screens do not show it. */
export function Tooltip({ text, children }: { readonly text: ReactNode; readonly children: ReactNode }) {
  return (
    <Radix.Root delayDuration={300}>
      <Radix.Trigger asChild>{children}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          sideOffset={6}
          collisionPadding={8}
          className="z-50 max-w-80 rounded-md bg-sea px-2.5 py-1.5 text-xs text-sea-ink shadow-float"
        >
          {text}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

/** Wraps the application once. */
export const TooltipProvider = Radix.Provider
