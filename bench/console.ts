/** The console on the example: first contentful paint in headless Chromium over loopback, and the shell's JavaScript. Baseline: an empty page of the same server. */
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { chromium, type Browser } from 'playwright-core'
import { buildConsole } from '../scripts/console.ts'
import type { Figure } from './figure.ts'
import { measure, percentile95 } from './measure.ts'
import { serve } from './served.ts'

const RUNS = 10
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The slowest but one of ten first paints, each in a fresh profile, and the size of the JavaScript that the first page loads. */
export async function consolePaint(): Promise<Figure[]> {
  await buildConsole()
  const folder = mkdtempSync(join(tmpdir(), 'fairway-bench-'))
  cpSync('examples/five-teams', folder, { recursive: true, filter: (path) => !path.includes('.fairway') })
  await measure(['packages/cli/bin/fairway.js', 'scan', '--estate', folder])
  const { link, origin, close } = await serve(folder)
  const browser = await chromium.launch({ executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium', args: FLAGS })
  try {
    const paints: number[] = []
    const empty: number[] = []
    const state = await signedIn(browser, link)
    for (let run = 0; run < RUNS; run++) {
      empty.push(await firstPaint(browser, `${origin}/healthz`, state))
      paints.push(await firstPaint(browser, `${origin}/`, state))
    }
    return [
      {
        name: 'first-paint',
        value: percentile95(paints),
        baseline: { name: 'a plain answer of the same server', value: percentile95(empty) },
      },
      { name: 'console-script', value: shellKilobytes() },
    ]
  } finally {
    await browser.close()
    await close()
    rmSync(folder, { recursive: true, force: true })
  }
}

type State = Awaited<ReturnType<Awaited<ReturnType<Browser['newContext']>>['storageState']>>

async function signedIn(browser: Browser, link: string): Promise<State> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(link, { waitUntil: 'networkidle' })
  const state = await context.storageState()
  await context.close()
  return state
}

async function firstPaint(browser: Browser, url: string, storageState: State): Promise<number> {
  const context = await browser.newContext({ storageState })
  const page = await context.newPage()
  await page.goto(url, { waitUntil: 'load' })
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
  const paint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN)
  await context.close()
  return paint
}

/** What index.html names: the entry and what it preloads, without pages that load on demand. */
function shellKilobytes(): number {
  const html = readFileSync('packages/web/dist/index.html', 'utf8')
  const named = [...html.matchAll(/(?:src|href)="\/?(assets\/[^"]+\.js)"/g)].map((match) => match[1] ?? '')
  const files = globSync('packages/web/dist/assets/*.js').filter((file) => named.some((name) => file.endsWith(name)))
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0) / 1024
}
