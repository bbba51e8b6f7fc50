import { DropdownMenu as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

const itemClass =
  'flex cursor-pointer items-center gap-2 rounded px-2.5 py-1.5 text-[0.8125rem] outline-none data-[highlighted]:bg-accent-soft data-[highlighted]:text-accent data-[disabled]:opacity-50'

/** A menu that opens from a button. Never modal: a modal one injects a style element to lock scrolling. */
export function Menu({
  trigger,
  align = 'end',
  children,
}: {
  readonly trigger: ReactNode
  readonly align?: 'start' | 'end'
  readonly children: ReactNode
}) {
  return (
    <Radix.Root modal={false}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          align={align}
          sideOffset={6}
          collisionPadding={8}
          className="scroll-slim z-50 max-h-[70dvh] max-w-[calc(100vw-1rem)] min-w-44 overflow-y-auto rounded-lg border border-line bg-surface p-1 shadow-float"
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

/** One of several: the chosen one is marked. */
export function MenuChoices<Value extends string>({
  value,
  onChange,
  choices,
}: {
  readonly value: Value
  readonly onChange: (value: Value) => void
  readonly choices: readonly { readonly value: Value; readonly label: ReactNode }[]
}) {
  return (
    <Radix.RadioGroup
      value={value}
      onValueChange={(next) => {
        const chosen = choices.find((choice) => choice.value === next)
        if (chosen !== undefined) onChange(chosen.value)
      }}
    >
      {choices.map((choice) => (
        <Radix.RadioItem key={choice.value} value={choice.value} className={classNames(itemClass, 'data-[state=checked]:font-semibold')}>
          {choice.label}
          <Radix.ItemIndicator className="ml-auto text-accent">&#10003;</Radix.ItemIndicator>
        </Radix.RadioItem>
      ))}
    </Radix.RadioGroup>
  )
}

/** A title inside a menu. */
export function MenuTitle({ children }: { readonly children: ReactNode }) {
  return <Radix.Label className="px-2.5 py-1 text-2xs font-semibold tracking-wide text-muted uppercase">{children}</Radix.Label>
}
