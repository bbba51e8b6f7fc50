/** Lists of findings and of the inventory with 50,000 resources, as the console asks for them. Baseline: a plain answer of the same server. */
import { rmSync } from 'node:fs'
import { benchEstate } from './bench-estate.ts'
import type { Figure } from './figure.ts'
import { measure, percentile95 } from './measure.ts'
import { serve } from './served.ts'

const ROUNDS = 25

const lists = {
  'findings-list': [
    '/findings',
    '/findings?limit=500',
    '/findings?status=fail&sort=severity',
    '/findings?status=fail&severity=critical&severity=high&sort=since&order=desc',
    '/findings?area=security&sort=owner',
    '/findings?rule=gov-required-tags&status=fail&sort=subject&order=desc',
    '/findings?text=vm-s0',
    '/findings?phase=p2&sort=rule',
  ],
  'inventory-list': [
    '/resources',
    '/resources?limit=500',
    '/resources?sort=fail&order=desc',
    '/resources?type=microsoft.compute%2Fvirtualmachines&sort=location',
    '/resources?class=low-latency-inference',
    '/resources?iac=undetermined&sort=type',
    '/resources?text=oai-s0',
    '/resources?sort=firstSeen&order=desc',
  ],
} as const

/** The 95th percentile of all requests of a kind, first pages and the pages after them. */
export async function storeLists(resources = 50_000): Promise<Figure[]> {
  const { folder } = await benchEstate(resources)
  try {
    await measure(['packages/cli/bin/fairway.js', 'scan', '--estate', folder])
    const server = await serve(folder)
    try {
      const cookie = await signedIn(server.link)
      const plain: number[] = []
      for (let round = 0; round < ROUNDS; round++) plain.push((await timed(`${server.origin}/healthz`, cookie)).milliseconds)
      const figures: Figure[] = []
      for (const [name, paths] of Object.entries(lists)) {
        const times: number[] = []
        for (let round = 0; round < ROUNDS; round++)
          for (const path of paths) times.push(...(await listed(`${server.origin}/api/v1${path}`, cookie, round)))
        figures.push({
          name,
          value: percentile95(times),
          baseline: { name: 'a plain answer of the same server', value: percentile95(plain) },
        })
      }
      return figures
    } finally {
      await server.close()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Times a list, and in every second round the page after it too. */
async function listed(url: string, cookie: string, round: number): Promise<number[]> {
  const first = await timed(url, cookie)
  const page: { readonly items?: readonly unknown[]; readonly next?: string | null } = JSON.parse(first.text)
  if (page.items === undefined || page.items.length === 0) throw new Error(`${url} lists nothing: ${first.text.slice(0, 300)}`)
  if (round % 2 === 0 || typeof page.next !== 'string') return [first.milliseconds]
  const more = new URL(url)
  more.searchParams.set('cursor', page.next)
  return [first.milliseconds, (await timed(more.href, cookie)).milliseconds]
}

async function timed(url: string, cookie: string): Promise<{ readonly milliseconds: number; readonly text: string }> {
  const started = performance.now()
  const response = await fetch(url, { headers: { cookie } })
  const text = await response.text()
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${text.slice(0, 300)}`)
  return { milliseconds: performance.now() - started, text }
}

async function signedIn(link: string): Promise<string> {
  const response = await fetch(link, { redirect: 'manual' })
  const cookie = response.headers.getSetCookie()[0]?.split(';')[0]
  if (cookie === undefined) throw new Error(`signing in answered ${response.status} without a cookie`)
  return cookie
}
