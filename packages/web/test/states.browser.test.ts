import { describe, expect, test } from 'vitest'
import { accessibilityFaults, browserAvailable } from './browser.ts'
import { consoleSuite } from './console-suite.ts'
import { hostileNames } from './demo-resources.ts'

describe.skipIf(!browserAvailable())('what a page shows when all is not well', () => {
  const suite = consoleSuite(300)

  const paths = {
    '/': '/overview',
    '/scorecard': '/scorecard',
    '/findings': '/findings',
    '/inventory': '/resources',
    '/policy': '/policy',
    '/catalogue': '/golden-paths',
    '/requests': '/requests',
    '/audit': '/audit',
  }

  test.each(Object.entries(paths))('%s tells what failed, with its code, and reads again when asked', async (path, endpoint) => {
    const problem = {
      type: 'about:blank',
      title: 'the data directory is read-only',
      status: 500,
      code: 'FW4004',
      detail: 'Mount it writable.',
    }
    suite.api.failing.set(endpoint, { status: 500, body: problem })
    const { page } = await suite.open(path)
    const alert = page.getByRole('alert')
    await alert.waitFor()
    expect(await alert.innerText()).toContain('the data directory is read-only')
    expect(await alert.innerText()).toContain('FW4004')
    expect(await accessibilityFaults(page)).toEqual([])
    suite.api.failing.clear()
    await alert.getByRole('button', { name: 'Try again' }).click()
    await alert.waitFor({ state: 'detached' })
    await page.context().close()
  })

  test.each(Object.entries(paths))('%s shows its shape while it is read', async (path, endpoint) => {
    let answer = (): void => undefined
    suite.api.held.set(endpoint, new Promise((resolve) => (answer = resolve)))
    const { page } = await suite.open(path)
    await page.getByText('Loading').first().waitFor({ state: 'attached' })
    expect(await accessibilityFaults(page)).toEqual([])
    answer()
    await page.getByText('Loading').first().waitFor({ state: 'detached' })
    await page.context().close()
  })

  test.each(['/', '/scorecard', '/inventory', '/policy'])('%s says which command helps when nothing has been observed', async (path) => {
    suite.api.isEmpty = true
    const { page } = await suite.open(path)
    await page.getByText('npx fairway scan').waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await page.context().close()
  })

  test('What sources could not see is told above the verdict, and leads to which scopes and why', async () => {
    const { page } = await suite.open('/')
    await page.getByText('What was not seen there is unknown, not absent.').waitFor()
    await page.getByRole('link', { name: 'Which and why' }).click()
    await page.waitForURL((url) => url.hash === '#sources')
    const sources = page.getByRole('region', { name: 'Sources', exact: true })
    expect(await sources.getByText('the export was refused with 403').isVisible()).toBe(true)
    expect(await sources.evaluate((region) => region.getBoundingClientRect().top < innerHeight)).toBe(true)
    await page.context().close()
  })

  test('Without a session the way to one is shown, and the console goes on once there is one', async () => {
    suite.api.signedIn = false
    const { page } = await suite.open('/findings?owner=vision')
    await page.getByRole('heading', { name: 'Sign in with the printed link' }).waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    suite.api.signedIn = true
    await page.getByRole('button', { name: 'I have signed in' }).click()
    await page.getByRole('heading', { name: 'Findings' }).waitFor()
    expect(new URL(page.url()).search).toBe('?owner=vision')
    await page.context().close()
  })

  test('When the server stops, what was read stays on the screen and a notice says so', async () => {
    const { page } = await suite.open('/')
    await page.getByRole('heading', { name: 'Overview' }).waitFor()
    await page.waitForLoadState('networkidle')
    await page.context().setOffline(true)
    await page.getByRole('button', { name: 'Scan now' }).click()
    await page.getByText('The server does not answer.').waitFor()
    expect(await page.getByText('Ratings over time').isVisible()).toBe(true)
    await page.context().setOffline(false)
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByText('The server does not answer.').waitFor({ state: 'detached' })
    await page.context().close()
  })

  test('Names that try to break the page are shown as text', async () => {
    const { page, faults } = await suite.open('/inventory')
    for (const name of hostileNames) {
      const words = name.slice(0, 7)
      await page.getByRole('searchbox').fill(words)
      await page.waitForURL((url) => url.searchParams.get('q') === words)
      await page.getByRole('row').filter({ hasText: words }).first().waitFor()
    }
    await page.goto(`${suite.url}/inventory?q=%3Cscript`)
    await page.getByRole('link', { name: hostileNames[1] }).click()
    await page.locator('aside').getByText('<b>bold</b>').waitFor()
    expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false)
    expect(await page.locator('main img, main script, aside b').count()).toBe(0)
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('A name that reverses the direction of reading has that made visible', async () => {
    const { page } = await suite.open('/inventory?q=invoice')
    const row = page.getByRole('row').nth(1)
    await row.waitFor()
    expect(await row.innerText()).toContain('invoice')
    expect(await row.innerText()).not.toContain('\u202E')
    await page.context().close()
  })
})
