import { rangeOf } from './ranges.ts'

/** One measured figure with the baseline of the same run. What is promised of it, and its unit, are in ranges.yaml under its name. */
export interface Figure {
  readonly name: string
  readonly value: number
  /** What it is compared with, measured in the same run, in the same unit. */
  readonly baseline?: { readonly name: string; readonly value: number }
}

/** Whether a figure keeps what was promised. */
export const isWithin = ({ name, value }: Figure): boolean => value <= rangeOf(name).limit

/** A line a figure: value, limit, ratio to the baseline. */
export function formatFigure(figure: Figure): string {
  const { title, limit, unit } = rangeOf(figure.name)
  const verdict = isWithin(figure) ? 'within' : 'OVER'
  const ratio =
    figure.baseline === undefined
      ? ''
      : `; ${(figure.value / figure.baseline.value).toFixed(2)} times ${figure.baseline.name} (${figure.baseline.value.toFixed(2)} ${unit})`
  return `${title}: ${figure.value.toFixed(2)} ${unit}, ${verdict} ${limit} ${unit}${ratio}`
}
