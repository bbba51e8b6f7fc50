import { useEffect, useRef } from 'react'
import { classNames } from './class-names.ts'

/** Which parts of a page there are and which one is shown, as buttons that change the URL. */
export function ViewTabs<Value extends string>({
  label,
  value,
  onChange,
  tabs,
}: {
  readonly label: string
  readonly value: Value | undefined
  readonly onChange: (value: Value) => void
  readonly tabs: readonly { readonly value: Value; readonly label: string; readonly count?: string }[]
}) {
  const list = useRef<HTMLFieldSetElement>(null)
  const chosen = tabs.findIndex((tab) => tab.value === value)
  useEffect(() => {
    if (list.current !== null) show(list.current, list.current.children[chosen])
  }, [chosen])
  return (
    <fieldset
      ref={list}
      aria-label={label}
      className="scroll-slim relative flex max-w-full min-w-0 gap-0.5 overflow-x-auto rounded-lg border border-line bg-sunken p-0.5"
    >
      {tabs.map((tab) => (
        <button
          key={tab.value}
          type="button"
          aria-pressed={tab.value === value}
          onClick={() => onChange(tab.value)}
          className={classNames(
            'flex h-7 items-center gap-1.5 rounded-md px-2.5 text-[0.8125rem] whitespace-nowrap focus-visible:outline-offset-[-2px]',
            tab.value === value ? 'bg-surface font-medium text-ink shadow-sm' : 'text-muted hover:text-ink',
          )}
        >
          {tab.label}
          {tab.count !== undefined && <span className="text-xs text-muted">{tab.count}</span>}
        </button>
      ))}
    </fieldset>
  )
}

/** Scrolls a row of buttons, and nothing around it, as far as one of them needs. */
function show(list: HTMLElement, button: Element | undefined): void {
  if (!(button instanceof HTMLElement)) return
  const end = button.offsetLeft + button.offsetWidth
  if (button.offsetLeft < list.scrollLeft) list.scrollLeft = button.offsetLeft
  else if (end > list.scrollLeft + list.clientWidth) list.scrollLeft = end - list.clientWidth
}
