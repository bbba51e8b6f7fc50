/**
 * `node packages/web/test/screenshots.ts FOLDER [SIGN-IN LINK]`: every page at 1280 and at 390 pixels, light and dark, of the server that
 * the link signs in to, or of the made-up organisation.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { startBrowser } from './browser.ts'
import { buildConsole } from './build.ts'
import { serveConsole } from './console-server.ts'
import { FakeApi } from './fake-api.ts'

const pages = {
  overview: '/',
  scorecard: '/scorecard',
  area: '/scorecard?area=security',
  controls: '/scorecard?view=controls',
  control: '/scorecard?control=sec-rbac-no-broad-users',
  backlog: '/scorecard?view=backlog',
  findings: '/findings',
  'findings-grouped': '/findings?group=rule',
  inventory: '/inventory',
  policy: '/policy',
  'policy-resources': '/policy?view=resources&state=all',
  'policy-exemptions': '/policy?view=exemptions',
  'policy-problems': '/policy?view=problems',
  check: '/check',
  'landing-zone': '/landing-zone?peek=ai-corp',
  'landing-zone-resources': '/landing-zone?view=resources',
  'landing-zone-left-out': '/landing-zone?view=left-out',
  'landing-zone-notes': '/landing-zone?view=notes',
  network: '/network',
  'network-list': '/network?view=list',
  'network-peerings': '/network?view=peerings',
  waves: '/waves',
  'waves-drift': '/waves?view=drift',
  catalogue: '/catalogue',
  form: '/catalogue?request=eu-models',
  requests: '/requests',
  audit: '/audit',
} as const

const looks = {
  light: { viewport: { width: 1280, height: 800 }, colorScheme: 'light' },
  dark: { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
  narrow: { viewport: { width: 390, height: 844 }, colorScheme: 'light' },
  'narrow-dark': { viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
} as const

const [folder = 'screenshots', link] = process.argv.slice(2)
mkdirSync(folder, { recursive: true })
await buildConsole()
const fake = link === undefined ? await serveConsole(new FakeApi()) : undefined
const origin = fake?.url ?? new URL(link ?? '').origin
const browser = await startBrowser()
const signIn = await browser.newContext()
if (link !== undefined) await (await signIn.newPage()).goto(link)
const storageState = await signIn.storageState()
for (const [look, options] of Object.entries(looks)) {
  const context = await browser.newContext({ ...options, reducedMotion: 'reduce', storageState })
  const page = await context.newPage()
  for (const [name, path] of Object.entries(pages)) {
    await page.goto(origin + path)
    await page.locator('h1').waitFor()
    await page.waitForLoadState('networkidle')
    await page.screenshot({ path: join(folder, `${name}-${look}.png`) })
    const hasRows = ['findings', 'inventory', 'policy', 'policy-resources', 'policy-exemptions', 'catalogue', 'requests', 'audit'].includes(
      name,
    )
    if (!hasRows) continue
    await page.keyboard.press('j')
    await page.locator('aside h2').waitFor()
    await page.waitForLoadState('networkidle')
    await page.screenshot({ path: join(folder, `${name}-peek-${look}.png`) })
    if (name !== 'findings') continue
    await page.getByRole('button', { name: 'Waive', exact: true }).click()
    await page.getByRole('dialog').waitFor()
    await page.screenshot({ path: join(folder, `waive-${look}.png`) })
  }
  await context.close()
  const stranger = await (await browser.newContext({ ...options, reducedMotion: 'reduce' })).newPage()
  await stranger.goto(origin)
  await stranger.locator('h1').waitFor()
  await stranger.screenshot({ path: join(folder, `sign-in-${look}.png`) })
  await stranger.context().close()
}
await browser.close()
await fake?.close()
