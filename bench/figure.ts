/** One measured figure, with the bound that was promised and the baseline of the same run. */
export interface Figure {
  readonly name: string
  readonly value: number
  readonly unit: 's' | 'ms' | 'MB' | 'kB'
  /** The promise: the value may not exceed it on a 2-core machine. */
  readonly limit: number
  /** What it is compared with, measured in the same run, in the same unit. */
  readonly baseline?: { readonly name: string; readonly value: number }
}

/** A line a figure: value, limit, ratio to the baseline. */
export function formatFigure(figure: Figure): string {
  const verdict = figure.value <= figure.limit ? 'within' : 'OVER'
  const ratio =
    figure.baseline === undefined
      ? ''
      : `; ${(figure.value / figure.baseline.value).toFixed(2)} times ${figure.baseline.name} (${figure.baseline.value.toFixed(2)} ${figure.unit})`
  return `${figure.name}: ${figure.value.toFixed(2)} ${figure.unit}, ${verdict} ${figure.limit} ${figure.unit}${ratio}`
}
