import { safe } from './format.ts'
import { Icon } from './icon.tsx'

/** A filter that is in force. */
export interface Chip {
  readonly key: string
  readonly name: string
  readonly value: string
  readonly remove: () => void
}

/** A chip for each ticked value of a filter; `change` gets the values that are left. */
export const tickedChips = (filter: {
  readonly name: string
  readonly title: string
  readonly ticked: readonly string[] | undefined
  readonly nameOf: (value: string) => string
  readonly change: (left: readonly string[]) => void
}): readonly Chip[] =>
  (filter.ticked ?? []).map((value) => ({
    key: `${filter.name}=${value}`,
    name: filter.title,
    value: value === '' ? '' : filter.nameOf(value),
    remove: () => filter.change((filter.ticked ?? []).filter((one) => one !== value)),
  }))

/** The filters in force, each to be taken away, and all at once. */
export function Chips({ chips, onClear }: { readonly chips: readonly Chip[]; readonly onClear: () => void }) {
  if (chips.length === 0) return null
  return (
    <ul className="flex w-full flex-wrap items-center gap-1.5" aria-label="Filters in force">
      {chips.map((chip) => (
        <li key={chip.key} className="flex max-w-full items-center rounded-full border border-accent/40 bg-accent-soft text-xs">
          <span className="min-w-0 truncate py-0.5 pl-2.5">
            <span className="text-muted">{chip.name}:</span> {chip.value === '' ? 'none' : safe(chip.value)}
          </span>
          <button
            type="button"
            aria-label={`Remove filter ${chip.name} ${safe(chip.value)}`}
            onClick={chip.remove}
            className="flex size-6 shrink-0 items-center justify-center rounded-full hover:text-accent"
          >
            <Icon name="close" size={12} />
          </button>
        </li>
      ))}
      <li>
        <button type="button" onClick={onClear} className="rounded px-1 py-1 text-xs font-medium text-accent hover:underline">
          Clear all
        </button>
      </li>
    </ul>
  )
}
