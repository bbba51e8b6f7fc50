import { existsSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'

const candidates = [process.env['CHROME_PATH'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Where a Chromium is, or `undefined`. */
const browserPath = (): string | undefined => candidates.find((path) => path !== undefined && existsSync(path))

const isRequired = process.env['CI'] === 'true' || process.env['FAIRWAY_REQUIRE_SERVICES'] === '1'

/** Whether browser suites run here. Where services are required, a missing browser fails instead of being skipped. */
export function browserAvailable(): boolean {
  if (browserPath() !== undefined) return true
  if (isRequired) throw new Error('Chromium is not installed: apt-get install chromium, or set CHROME_PATH')
  console.warn('Chromium was not found: the console is not tested (apt-get install chromium, or set CHROME_PATH)')
  return false
}

/** Starts a headless Chromium. */
export async function startBrowser(): Promise<Browser> {
  const executablePath = browserPath()
  if (executablePath === undefined) throw new Error('Chromium is not installed')
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage', '--force-color-profile=srgb'] })
}

/** A page and what must not happen on it. */
export interface WatchedPage {
  readonly page: Page
  /** Errors thrown or logged, violations of the content security policy included, and requests that left the origin. */
  readonly faults: readonly string[]
}

/** Opens a page in a context of its own and watches it. */
export async function openPage(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce', ...options })
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  const faults: string[] = []
  const { origin } = new URL(url)
  page.on('pageerror', (error) => faults.push(`thrown: ${error.message}`))
  page.on('console', (message) => {
    const isAnswer = message.text().startsWith('Failed to load resource')
    if (message.type() === 'error' && !isAnswer) faults.push(`logged: ${message.text()}`)
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`)) faults.push(`left the origin: ${request.url()}`)
  })
  await page.goto(url)
  return { page, faults }
}

/** Rules of WCAG 2.2 AA and good practice that a page breaks, each with the elements that break it. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    // Lists of what is right, and a second page that joins the frames of a page that has none, would take three times as long.
    .options({ resultTypes: ['violations'] })
    .setLegacyMode(true)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  return violations.map(
    (one) => `${one.id}: ${one.nodes.map((node) => `${node.target.join(' ')} (${node.failureSummary ?? ''})`).join('; ')}`,
  )
}

/** Whether the page itself can be scrolled sideways. */
export const scrollsSideways = async (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
