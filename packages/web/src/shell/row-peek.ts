import { useCallback, useState } from 'react'
import { useKeys } from './keyboard.ts'

/** Opens the panel on a row, or closes it (`undefined`). `keyboard`: a key asked for it, so the panel takes the focus. */
export type Peek = (id: string | undefined, keyboard?: boolean) => void

/**
 * The panel beside a list, which shows the row that the address names: `j` and `k` step through the rows unless `still`, Escape closes it.
 * `show` puts a row into the address, or takes it away; it is the same function as long as the page is.
 */
export function useRowPeek(list: {
  readonly ids: readonly string[]
  readonly shown: string | undefined
  readonly show: (id: string | undefined) => void
  readonly still?: boolean
}): { readonly peek: Peek; readonly step: (by: 1 | -1) => void; readonly byKeyboard: boolean } {
  const { ids, shown, show, still = false } = list
  const [byKeyboard, setByKeyboard] = useState(false)
  const peek: Peek = useCallback(
    (id, keyboard = false) => {
      setByKeyboard(keyboard)
      show(id)
    },
    [show],
  )
  const step = (by: 1 | -1) => {
    const next = idAfter(ids, shown, by)
    if (next !== undefined) peek(next)
  }
  useKeys((key, event) => {
    if (key === 'j' || key === 'k') {
      event.preventDefault()
      if (!still) step(key === 'j' ? 1 : -1)
    }
    if (key === 'Escape' && shown !== undefined) peek(undefined)
  })
  return { peek, step, byKeyboard }
}

/** The id `by` places from the one shown; the first when none of them is; `undefined` past either end. */
function idAfter(ids: readonly string[], shown: string | undefined, by: 1 | -1): string | undefined {
  const index = shown === undefined ? -1 : ids.indexOf(shown)
  return index === -1 ? ids[0] : ids[index + by]
}
