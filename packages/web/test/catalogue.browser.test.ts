import { describe, expect, test } from 'vitest'
import { accessibilityFaults, browserAvailable, scrollsSideways } from './browser.ts'
import { consoleSuite } from './console-suite.ts'

describe.skipIf(!browserAvailable())('the catalogue', () => {
  const suite = consoleSuite(20)

  test('tells what is offered, with every parameter, and asks only for what the own teams may use', async () => {
    const { page, faults } = await suite.open('/catalogue')
    await page.getByRole('article').first().waitFor()
    expect(await page.getByRole('link', { name: /^Request / }).count()).toBe(1)
    await page.getByText('Not for your teams').waitFor()
    await page.keyboard.press('j')
    await page.getByText('models', { exact: true }).waitFor()
    await page.getByText('Each has 3 parameters').click()
    await page.getByText('whole number, 1 to 500').waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Training' }).click()
    await page.waitForURL((url) => url.searchParams.get('suits') === 'training')
    expect(await page.getByRole('article').count()).toBe(1)
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('opens a form with its first field in focus, for whoever goes by keyboard', async () => {
    const { page } = await suite.open('/catalogue')
    await page.getByRole('link', { name: /^Request / }).press('Enter')
    await page.getByRole('textbox', { name: 'Name' }).waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT')
    await page.keyboard.type('letters-chat')
    expect(await page.getByRole('textbox', { name: 'Name' }).inputValue()).toBe('letters-chat')
    await page.context().close()
  })

  test('asks by a form that tells what it comes to, survives a reload and ends in a branch', async () => {
    const { page, faults } = await suite.open('/catalogue?request=eu-models', {
      viewport: { width: 390, height: 844 },
      colorScheme: 'dark',
    })
    await page.getByRole('textbox', { name: 'Name' }).fill('letters-chat')
    await page.getByLabel('Application').selectOption('claims-prod (Claims desk)')
    // What is usual in it is filled in.
    expect(await page.getByLabel('Team').inputValue()).toBe('claims')
    expect(await page.getByLabel('Environment').inputValue()).toBe('prod')
    await page.getByRole('button', { name: 'Add to Models' }).click()
    // The first field of what was added has the focus.
    await page.keyboard.type('chat')
    await page.getByLabel('Capacity').fill('600')
    await page.getByText('1 thing is wrong').waitFor()
    await page.getByText('It must be a whole number, 1 to 500.').waitFor()
    await page.getByText('is 600, more than the 500 that are offered').waitFor()
    expect(await page.getByLabel('Capacity').getAttribute('aria-invalid')).toBe('true')
    await page.reload()
    expect(await page.getByLabel('Capacity').inputValue()).toBe('600')
    await page.getByLabel('Capacity').fill('50')
    await page.getByText('Not complete yet').waitFor()
    await page.getByText('6 optional parameters').click()
    expect(await accessibilityFaults(page)).toEqual([])
    expect(await scrollsSideways(page)).toBe(false)
    await page.getByRole('button', { name: 'Submit' }).click()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('inputmode'))).toBe('decimal')
    await page.getByLabel('Budget a month').fill('4000')
    await page.getByLabel('Purpose').fill('Drafts letters.')
    await page.getByText('Somebody must approve it').waitFor()
    await page.getByRole('button', { name: 'Submit' }).click()
    await page.getByText('request/letters-chat', { exact: true }).waitFor()
    const sent = suite.api.writes.at(-1)?.body['draft']
    expect(sent).toMatchObject({
      goldenPath: 'eu-models',
      parameters: { models: [{ name: 'chat', capacity: 50 }] },
      budget: { monthly: { amount: '4000', currency: 'USD' } },
    })
    expect(await accessibilityFaults(page)).toEqual([])
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('gives the file to be saved where the estate is in no repository', async () => {
    const { page } = await suite.open('/catalogue?request=eu-models')
    for (const [label, text] of [
      ['Budget a month', '4000'],
      ['Purpose', 'Drafts letters.'],
    ] as const)
      await page.getByLabel(label).fill(text)
    await page.getByLabel('Application').selectOption('claims-prod')
    await page.getByRole('textbox', { name: 'Name' }).fill('letters-chat')
    await page.getByText('up to date').waitFor()
    suite.api.failing.set('/requests', {
      status: 409,
      body: { type: 'about:blank', title: 'no repository', status: 409, code: 'FW8707', detail: 'kind: WorkloadRequest' },
    })
    await page.getByRole('button', { name: 'Submit' }).click()
    const alert = page.getByRole('alert')
    await alert.getByText('The estate is in no Git repository').waitFor()
    const saved = page.waitForEvent('download')
    await alert.getByRole('button', { name: 'Save file' }).click()
    expect((await saved).suggestedFilename()).toBe('letters-chat.yaml')
    await page.context().close()
  })
})
