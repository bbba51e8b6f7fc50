import { useKeys } from './keyboard.ts'

/** `j` and `k` step through rows, Escape closes the panel. */
export function useRowKeys(onStep: (by: 1 | -1) => void, onClose: () => void): void {
  useKeys((key, event) => {
    if (key === 'j' || key === 'k') {
      event.preventDefault()
      onStep(key === 'j' ? 1 : -1)
    }
    if (key === 'Escape') onClose()
  })
}

/** The row `by` places from the chosen one; the first when none is chosen; `undefined` past either end. */
export function stepFrom<Row>(rows: readonly Row[], isChosen: (row: Row) => boolean, by: 1 | -1): Row | undefined {
  const index = rows.findIndex(isChosen)
  return index === -1 ? rows[0] : rows[index + by]
}
