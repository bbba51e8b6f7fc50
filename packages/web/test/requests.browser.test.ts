import { describe, expect, test } from 'vitest'
import { accessibilityFaults, browserAvailable } from './browser.ts'
import { consoleSuite } from './console-suite.ts'

describe.skipIf(!browserAvailable())('requests', () => {
  const suite = consoleSuite(20)

  test('stand in the order of what waits, are narrowed by the address, and many of them are one list', async () => {
    suite.api.requests = 5000
    const { page, faults } = await suite.open('/requests', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' })
    await page.getByText('5,003 requests, 2 need approval').waitFor()
    expect(await page.getByRole('row').nth(1).innerText()).toContain('Needs approval')
    expect(await page.getByRole('row').count()).toBeLessThan(100)
    await page.goto(`${suite.url}/requests?state=requested&team=vision`)
    await page.getByText('1 request', { exact: false }).first().waitFor()
    await page.getByRole('link', { name: '<b>odd</b>' }).click()
    await page.getByText('More than the budget of 100 USD', { exact: true }).waitFor()
    expect(await page.locator('aside b').count()).toBe(0)
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('are decided by who may, on a branch of its own, and the others are told why not', async () => {
    const { page, faults } = await suite.open('/requests?peek=own-wish')
    await page.getByText('You asked for it: somebody else decides.').waitFor()
    expect(await page.getByRole('button', { name: 'Approve' }).count()).toBe(0)
    await page.getByRole('link', { name: 'letters-chat' }).click()
    await page.getByText('Does not count: it is their own request').waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Reject' }).click()
    await page.getByLabel('Why').fill('Too dear.')
    await page.getByRole('dialog').getByRole('button', { name: 'Reject' }).click()
    await page.getByText('decision/letters-chat-rejected-4f0c5d1', { exact: true }).waitFor()
    expect(suite.api.writes.at(-1)).toMatchObject({
      path: '/requests/letters-chat/decisions',
      body: { decision: 'rejected', comment: 'Too dear.' },
    })
    expect(await accessibilityFaults(page)).toEqual([])
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('say what is missing where there are none, and where there is no landing zone', async () => {
    suite.api.isEmpty = true
    const { page } = await suite.open('/requests')
    await page.getByText('Nobody has asked for anything yet').waitFor()
    suite.api.failing.set('/requests', { status: 404, body: { type: 'about:blank', title: 'none', status: 404, code: 'FW8601' } })
    await page.reload()
    await page.getByText('npx fairway init --landing-zone').waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await page.context().close()
  })
})
