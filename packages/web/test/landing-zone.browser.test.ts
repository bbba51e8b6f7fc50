import { describe, expect, test } from 'vitest'
import { accessibilityFaults, browserAvailable, scrollsSideways } from './browser.ts'
import { consoleSuite } from './console-suite.ts'

const wide = { viewport: { width: 1280, height: 800 }, colorScheme: 'light' } as const
const narrow = { viewport: { width: 390, height: 844 }, colorScheme: 'dark' } as const

describe.skipIf(!browserAvailable())('the pages of the landing zone', () => {
  const suite = consoleSuite(20)

  test.each([
    ['wide and light', wide, ['/landing-zone?peek=ai-corp', '/network?peek=10.0.4.0/22', '/waves?view=drift']],
    ['narrow and dark', narrow, ['/landing-zone?view=notes', '/network?view=peerings', '/waves?wave=platform']],
  ])('break no rule of accessibility, nor the content policy, and do not scroll sideways: %s', async (_, look, pages) => {
    const { page, faults } = await suite.open('/', look)
    for (const path of pages) {
      await page.goto(suite.url + path)
      await page.locator('h1').waitFor()
      await page.waitForLoadState('networkidle')
      expect([path, await accessibilityFaults(page)]).toEqual([path, []])
      expect(await scrollsSideways(page)).toBe(false)
    }
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('say what a landing zone is and how to begin where none is declared, and what failed where one cannot be read', async () => {
    suite.api.isEmpty = true
    const { page } = await suite.open('/network')
    await page.getByText('npx fairway init --landing-zone').waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    suite.api.failing.set('/landing-zone', { status: 500, body: { type: 'about:blank', title: 'no room', status: 500, code: 'FW4004' } })
    await page.goto(`${suite.url}/waves`)
    await page.getByRole('alert').getByText('FW4004', { exact: true }).waitFor()
    suite.api.failing.clear()
    suite.api.isEmpty = false
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('heading', { name: 'Gate of Management groups and definitions' }).waitFor()
    await page.context().close()
  })

  test('show a group by keyboard: what holds there now and later, from where, and what it stops', async () => {
    const { page } = await suite.open('/landing-zone')
    await page.getByText('was retired on').waitFor()
    await page.getByRole('link', { name: 'AI corp' }).focus()
    await page.keyboard.press('Enter')
    const panel = page.getByRole('complementary')
    await panel.getByRole('heading', { name: 'What it stops (1)' }).waitFor()
    expect(await panel.evaluate((element) => element.contains(document.activeElement))).toBe(true)
    const held = panel.getByRole('listitem').filter({ hasText: 'Network interfaces have no public address' })
    expect((await held.innerText()).replaceAll(/\s+/g, ' ')).toContain('Audit Deny from 1 Mar 2027 from Landing zones')
    await held.getByText('Network interfaces').click()
    await held.getByText('landing-zone.yaml:13').waitFor()
    await page.keyboard.press('k')
    await page.waitForURL((url) => url.searchParams.get('peek') === 'corp')
    await page.context().close()
  })

  test('find a resource beyond the first page, and show how it is written', async () => {
    const { page } = await suite.open('/landing-zone?view=resources')
    const table = page.getByRole('table', { name: 'Planned resources' })
    await table.waitFor()
    await page.getByRole('searchbox').fill('privatelink-179')
    await table.getByRole('link', { name: 'privatelink-179.azure.com' }).waitFor()
    expect(await table.getAttribute('aria-rowcount')).toBe('2')
    await page.getByRole('searchbox').fill('app7-')
    await table.getByRole('link', { name: 'vnet-spoke-app7-swedencentral' }).click()
    const text = page.getByRole('region', { name: '02-platform/connectivity/bicep/main.bicep' }).first()
    await text.waitFor()
    expect(await text.innerText()).toMatch(/^\/\/ The network of spoke-app7-swedencentral\.\nresource [^}]+\}$/)
    await page.getByRole('searchbox').fill('')
    await page.waitForURL((url) => !url.searchParams.has('q'))
    // A link to a resource that the list has not come to shows it all the same.
    await page.goto(`${suite.url}/landing-zone?view=resources&peek=${encodeURIComponent('dns/zone-179')}`)
    await page.getByRole('complementary').getByRole('heading', { name: 'privatelink-179.azure.com' }).waitFor()
    await page.context().close()
  })

  test('walk the map of addresses by keyboard, into a network and out of it', async () => {
    const { page } = await suite.open('/network')
    const map = page.getByRole('tree', { name: 'Addresses of swedencentral 10.0.0.0/16' })
    await map.focus()
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowLeft', 'ArrowDown', 'Enter']) await page.keyboard.press(key)
    await page.waitForURL((url) => url.searchParams.get('peek') === '10.0.8.0/22')
    const panel = page.getByRole('complementary')
    await panel.getByText('landing-zone.yaml:62').waitFor()
    await panel.getByRole('link', { name: 'Show it alone on the map' }).click()
    await page.getByRole('tree', { name: 'Addresses of spoke-app2-swedencentral/vnet' }).waitFor()
    await page.getByRole('link', { name: 'Back to all' }).click()
    await map.waitFor()
    expect(await map.getByRole('treeitem').count()).toBeGreaterThan(60)
    await page.context().close()
  })

  test('lead from a wave to what it needs, and from drift to what is otherwise than declared', async () => {
    const { page } = await suite.open('/waves?wave=platform')
    await page.getByText('3 of 5 resources are there').waitFor()
    await page.getByRole('link', { name: '01-hierarchy/management-groups' }).click()
    await page.getByRole('heading', { name: 'Gate of Management groups and definitions' }).waitFor()
    await page.getByRole('button', { name: 'Drift' }).click()
    await page.getByRole('combobox', { name: 'State' }).selectOption('Different (1)')
    await page.waitForURL((url) => url.searchParams.get('status') === 'different')
    await page.getByRole('table', { name: 'Drift' }).getByText('Different').waitFor()
    await page.keyboard.press('j')
    await page.getByRole('complementary').getByText('8.8.8.8').waitFor()
    await page.goto(`${suite.url}/waves?view=drift&q=privatelink-17`)
    await page.getByRole('table', { name: 'Drift' }).getByRole('link', { name: 'privatelink-179.azure.com' }).waitFor()
    expect(await page.getByRole('searchbox').inputValue()).toBe('privatelink-17')
    await page.context().close()
  })
})
