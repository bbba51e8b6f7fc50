import { z } from 'zod'
import { endpoint } from '../api/define.ts'
import { refuse } from '../http/problem.ts'
import { goldenPathViews } from '../landing-zone/golden-paths.ts'
import { presentWorld } from '../landing-zone/live.ts'
import { goldenPathSchema } from '../schemas/requests.ts'
import { itemsOf } from '../schemas/records.ts'
import { plainText } from '../schemas/text.ts'

const read = { action: 'read', where: 'anywhere' } as const

/** The catalogue: what may be asked for, with which parameters. */
export const goldenPathEndpoints = [
  endpoint({
    method: 'get',
    path: '/golden-paths',
    summary: 'The golden paths that are offered, with their parameters and what is baked in',
    access: read,
    freshness: 'content',
    response: itemsOf(goldenPathSchema),
    handle: ({ services, identity }) => ({ body: { items: [...goldenPathViews(presentWorld(services).estate, identity.scope)] } }),
  }),
  endpoint({
    method: 'get',
    path: '/golden-paths/{name}',
    summary: 'One golden path',
    access: read,
    freshness: 'content',
    params: z.strictObject({ name: plainText(63) }),
    response: goldenPathSchema,
    handle: ({ params, services, identity }) => {
      const found = goldenPathViews(presentWorld(services).estate, identity.scope).find((one) => one.name === params.name)
      if (found === undefined) throw refuse(404, 'FW4011', `there is no golden path \`${params.name}\``)
      return { body: found }
    },
  }),
]
