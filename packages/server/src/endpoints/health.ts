import { z } from 'zod'
import { endpoint } from '../api/define.ts'

const healthSchema = z.strictObject({ status: z.enum(['ok', 'failed']), reason: z.string().exactOptional() }).meta({ id: 'Health' })

/** For supervisors: whether the process lives, and whether it can answer and write. */
export const healthEndpoints = [
  endpoint({
    method: 'get',
    path: '//healthz',
    summary: 'Whether the process answers',
    access: 'public',
    freshness: 'none',
    response: healthSchema,
    handle: () => ({ body: { status: 'ok' as const } }),
  }),
  endpoint({
    method: 'get',
    path: '//readyz',
    summary: 'Whether the store can be read and written',
    access: 'public',
    freshness: 'none',
    response: healthSchema,
    handle: ({ services }) => {
      const health = services.workspace.store.health()
      return health.status === 'ok' ? { body: health } : { status: 503 as const, body: health }
    },
  }),
]
