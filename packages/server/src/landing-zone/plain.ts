import type { z } from 'zod'

/** A view in the type of the schema that documents it, as JSON has it: of plain lists, without what is undefined. The two are of the same shape. */
export function plain<View>(_schema: z.ZodType<View>, view: unknown): View {
  const json: View = JSON.parse(JSON.stringify(view))
  return json
}
