import type { Problem } from '@fairway/core/api'
import { isCode, type Code, type Diagnostic } from '@fairway/core/kernel'
import { z } from 'zod'

/** A registered diagnostic code. */
const codeSchema: z.ZodType<Code> = z
  .string()
  .regex(/^FW\d{4}$/)
  .refine((text): text is Code => isCode(text), 'must be a registered code') as z.ZodType<Code>

/** A user's mistake, as the API tells it. */
export const diagnosticSchema: z.ZodType<Diagnostic> = z.strictObject({
  code: codeSchema,
  severity: z.enum(['error', 'warning']),
  summary: z.string(),
  detail: z.string().exactOptional(),
  help: z.string().exactOptional(),
  at: z
    .strictObject({
      file: z.string(),
      line: z.int(),
      column: z.int(),
      endLine: z.int().exactOptional(),
      endColumn: z.int().exactOptional(),
    })
    .exactOptional(),
})

/** RFC 9457 problem details. */
export const problemSchema: z.ZodType<Problem> = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().exactOptional(),
    code: z.string().exactOptional(),
    diagnostics: z.array(diagnosticSchema).exactOptional(),
  })
  .meta({ id: 'Problem' })
