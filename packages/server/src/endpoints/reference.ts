import type { CodeView } from '@fairway/core/api'
import { codes, didYouMean, isCode, type Code } from '@fairway/core/kernel'
import { z } from 'zod'
import { endpoint } from '../api/define.ts'
import { refuse } from '../http/problem.ts'
import { itemsOf } from '../schemas/records.ts'
import { plainText } from '../schemas/text.ts'
import { codeViewSchema } from '../schemas/views.ts'

const read = { action: 'read', where: 'anywhere' } as const

const viewOf = (code: Code): CodeView => {
  const { severity, title, explanation, wayOut } = codes[code]
  return { code, severity, title, explanation, wayOut }
}

/** Every registered code with its explanation. */
export const referenceEndpoints = [
  endpoint({
    method: 'get',
    path: '/codes',
    summary: 'Every diagnostic code',
    access: read,
    freshness: 'content',
    response: itemsOf(codeViewSchema),
    handle: () => ({ body: { items: Object.keys(codes).filter(isCode).toSorted().map(viewOf) } }),
  }),
  endpoint({
    method: 'get',
    path: '/codes/{code}',
    summary: 'What a diagnostic code means and what to do about it',
    access: read,
    freshness: 'content',
    params: z.strictObject({ code: plainText(20) }),
    response: codeViewSchema,
    handle: ({ params }) => {
      const code = params.code.toUpperCase()
      if (isCode(code)) return { body: viewOf(code) }
      const help = didYouMean(code, Object.keys(codes))
      throw refuse(404, 'FW4011', `there is no code \`${params.code}\``, help === undefined ? {} : { help })
    },
  }),
]
