import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'

const rangeSchema = z.strictObject({
  title: z.string(),
  limit: z.number().positive(),
  unit: z.enum(['s', 'ms', 'us', 'ns', 'MB', 'kB']),
  method: z.string(),
})

type Range = z.infer<typeof rangeSchema>

/** The promised ranges by the names of their figures, from ranges.yaml. */
const ranges: ReadonlyMap<string, Range> = new Map(
  Object.entries(z.record(z.string(), rangeSchema).parse(parse(readFileSync(new URL('ranges.yaml', import.meta.url), 'utf8')))),
)

/** The range of a figure. A figure that promises nothing is a mistake. */
export function rangeOf(figure: string): Range {
  const range = ranges.get(figure)
  if (range === undefined) throw new Error(`ranges.yaml has no \`${figure}\``)
  return range
}
