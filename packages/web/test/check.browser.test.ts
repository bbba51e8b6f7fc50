import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { accessibilityFaults, browserAvailable, scrollsSideways } from './browser.ts'
import { consoleSuite } from './console-suite.ts'

const schema = (name: string): string =>
  JSON.stringify({
    $schema: `https://schema.management.azure.com/schemas/2019-04-01/${name}.json#`,
    contentVersion: '1.0.0.0',
    resources: [],
  })
const TEMPLATE = schema('deploymentTemplate')
const PARAMETERS = schema('deploymentParameters')

const file = (name: string, content: string) => ({ name, mimeType: 'application/json', buffer: Buffer.from(content) })

describe.skipIf(!browserAvailable())('the check page', () => {
  const suite = consoleSuite(60)

  const choose = async (page: Page, ...files: readonly ReturnType<typeof file>[]) =>
    page.getByLabel('Files to check').setInputFiles([...files])
  const check = async (page: Page) => page.getByRole('button', { name: 'Check', exact: true }).click()

  test.each([
    ['1280 light', { viewport: { width: 1280, height: 800 }, colorScheme: 'light' }],
    ['390 dark', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' }],
  ] as const)('shows at %s what would be denied first, with the reason, and nothing is wrong with it', async (_, options) => {
    const { page, faults } = await suite.open('/check', options)
    await choose(page, file('main.json', TEMPLATE), file('main.parameters.json', PARAMETERS))
    await page.getByRole('combobox', { name: 'Parameters of main.json' }).waitFor()
    await check(page)
    await page.getByText('Azure would refuse this').waitFor()
    const first = page.locator('details').first()
    expect(await first.innerText()).toContain('Denied:')
    await first.locator('summary').click()
    await first.getByText('properties.disableLocalAuth', { exact: true }).first().waitFor()
    await page.getByRole('heading', { name: 'Not judged' }).waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    expect(await scrollsSideways(page)).toBe(false)
    expect(faults).toEqual([])
    expect(suite.api.writes).toEqual([
      { method: 'POST', path: '/check', body: { name: 'main.json', content: TEMPLATE, parameters: PARAMETERS } },
    ])
    await page.context().close()
  })

  test('is worked by keyboard alone: text is pasted, checked and read', async () => {
    const { page } = await suite.open('/check')
    await page.getByRole('button', { name: 'Paste text' }).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.insertText(TEMPLATE)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByText('pasted.json').waitFor()
    await page.getByRole('button', { name: 'Check', exact: true }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('Azure would refuse this').waitFor()
    await page.locator('summary').first().focus()
    await page.keyboard.press('Enter')
    await page.getByText('Conditions that decided').first().waitFor()
    await page.context().close()
  })

  test('takes files that are dropped', async () => {
    const { page } = await suite.open('/check')
    const data = await page.evaluateHandle((content) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([content], 'dropped.json', { type: 'application/json' }))
      return transfer
    }, TEMPLATE)
    await page.getByText('Drop ARM templates').dispatchEvent('drop', { dataTransfer: data })
    await page.getByRole('list', { name: 'Chosen files' }).getByText('dropped.json').waitFor()
    await page.context().close()
  })

  test('refuses what it cannot check, each with the way to check it, and asks nobody', async () => {
    const { page } = await suite.open('/check')
    const large = file('huge.json', `{"a":"${'x'.repeat(10 * 1024 * 1024)}"}`)
    await choose(page, file('main.bicep', 'param x string'), file('notes.txt', 'hello'), large)
    await page.getByText('it is larger than 10 MB').waitFor()
    const told = await page.getByRole('status').filter({ hasText: 'was not taken' }).innerText()
    expect(told).toContain('main.bicep was not taken: it is Bicep')
    expect(told).toContain('notes.txt was not taken')
    expect(await page.getByRole('button', { name: 'Check', exact: true }).count()).toBe(0)
    expect(await accessibilityFaults(page)).toEqual([])
    expect(suite.api.writes).toEqual([])
    await page.context().close()
  })

  test('keeps in the address how results are looked at, and the results while the window looks at a policy', async () => {
    const { page } = await suite.open('/check')
    await choose(page, file('main.json', TEMPLATE))
    await check(page)
    await page.getByRole('button', { name: /^Audited/ }).click()
    await page.getByRole('combobox', { name: 'By' }).selectOption('policy')
    await page.waitForURL(/by=policy&outcome=audit/)
    await page.getByRole('heading', { name: 'AI accounts have a private endpoint' }).waitFor()
    await page.locator('summary').first().click()
    await page.getByRole('link', { name: 'AI accounts have a private endpoint' }).click()
    await page.getByText('When it strikes').waitFor()
    await page.goBack()
    await page.getByRole('heading', { name: 'AI accounts have a private endpoint' }).waitFor()
    await page.reload()
    await page.getByText('Drop ARM templates').waitFor()
    expect(await page.getByText('Azure would refuse this').count()).toBe(0)
    await page.context().close()
  })

  test('tells which file the server refused, and shows the others', async () => {
    const { page } = await suite.open('/check')
    await choose(page, file('main.json', TEMPLATE))
    suite.api.failing.set('/check', { status: 422, body: { type: 'about:blank', title: 'request not valid', status: 422, code: 'FW4010' } })
    await check(page)
    await page.getByRole('alert').getByText('FW4010', { exact: true }).waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    suite.api.failing.clear()
    await check(page)
    await page.getByText('Azure would refuse this').waitFor()
    await page.getByRole('button', { name: 'Start over' }).click()
    expect(await page.getByText('Azure would refuse this').count()).toBe(0)
    await page.context().close()
  })
})
