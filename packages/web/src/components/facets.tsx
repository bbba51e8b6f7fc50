import type { Facet } from '@fairway/core/engine'
import { useState } from 'react'
import { count, label, safe } from './format.ts'

const FIRST = 6

/** Values of one property with their counts, to be ticked. A value of `null` is written as an empty text in the URL. */
export function FacetGroup({
  title,
  facets,
  chosen,
  onChange,
  nameOf = label,
}: {
  readonly title: string
  readonly facets: readonly Facet[]
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
  readonly nameOf?: (value: string) => string
}) {
  const [all, setAll] = useState(false)
  const known = new Set(facets.map((facet) => facet.value ?? ''))
  const missing = chosen.filter((value) => !known.has(value)).map((value) => ({ value, count: 0 }))
  const entries = [...missing, ...facets]
  const shown = all ? entries : entries.filter((facet, index) => index < FIRST || chosen.includes(facet.value ?? ''))
  if (entries.length === 0) return null
  const toggle = (value: string) => onChange(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value])
  return (
    <fieldset className="min-w-0 border-b border-line px-3 py-2.5">
      <legend className="contents">
        <span className="mb-1 block px-1 text-xs font-semibold">{title}</span>
      </legend>
      {shown.map((facet) => {
        const value = facet.value ?? ''
        return (
          <label key={value} className="flex cursor-pointer items-center gap-2 rounded px-1 py-[3px] text-[0.8125rem] hover:bg-hover">
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={() => toggle(value)}
              className="size-3.5 shrink-0 accent-accent"
            />
            <span className="min-w-0 grow break-words" title={safe(value)}>
              {value === '' ? 'None' : nameOf(value)}
            </span>
            <span className="text-xs text-muted">{count(facet.count)}</span>
          </label>
        )
      })}
      {entries.length > FIRST && (
        <button type="button" onClick={() => setAll(!all)} className="mt-0.5 rounded px-1 text-xs font-medium text-accent hover:underline">
          {all ? 'Show fewer' : `Show ${count(entries.length - FIRST)} more`}
        </button>
      )}
    </fieldset>
  )
}
