import { describe, expect, test } from 'vitest'
import { accessibilityFaults, browserAvailable } from './browser.ts'
import { consoleSuite } from './console-suite.ts'

describe.skipIf(!browserAvailable())('the policy page', () => {
  const suite = consoleSuite(600)

  const parameters = (url: string): URLSearchParams => new URL(url).searchParams

  test('is walked by keyboard: arrows unfold and move in the tree, Enter chooses, and all of it is in the address', async () => {
    const { page, faults } = await suite.open('/policy')
    const tree = page.getByRole('tree', { name: 'Scopes' })
    await tree.focus()
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowDown', 'Enter']) await page.keyboard.press(key)
    await page.waitForURL((url) => (url.searchParams.get('scope') ?? '').includes('/resourcegroups/'))
    expect(parameters(page.url()).getAll('turned')).toEqual(['/subscriptions/7d1c5f3a-0000-4000-8000-000000000001'])
    const chosen = page.getByRole('treeitem', { selected: true })
    expect(await chosen.getAttribute('aria-level')).toBe('4')
    const name = await chosen.innerText()
    expect(name.replaceAll(/\s+/g, ' ')).toMatch(/^rg-\S+ [\d.]+ % compliant Resources/)
    await page.reload()
    await page.getByRole('treeitem', { selected: true }).waitFor()
    expect(await page.getByRole('treeitem', { selected: true }).innerText()).toBe(name)
    await tree.focus()
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    await page.waitForURL((url) => !url.searchParams.has('turned'))
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('shows what a scope inherits, and narrows the resources to it', async () => {
    const { page } = await suite.open('/policy')
    await page.getByRole('treeitem', { name: /^sub-ai-2 / }).click()
    await page.getByRole('row').filter({ hasText: 'Contoso (inherited)' }).waitFor()
    await page.getByRole('row').filter({ hasText: 'Landing zones (inherited)' }).getByText('Not enforced').waitFor()
    await page.getByRole('button', { name: 'Resources' }).click()
    await page.getByRole('table', { name: 'Resources under policies' }).waitFor()
    expect(parameters(page.url()).get('scope')).toMatch(/^\/subscriptions\//)
    const ids = await page.getByRole('table').getAttribute('aria-rowcount')
    await page.getByRole('treeitem', { name: /^Contoso / }).click()
    await page.waitForURL((url) => !url.searchParams.has('scope'))
    await page.waitForFunction((before) => document.querySelector('[role=table]')?.getAttribute('aria-rowcount') !== before, ids)
    await page.context().close()
  })

  test('narrows the resources to those of one team, and back to those of anybody', async () => {
    const { page } = await suite.open('/policy?view=resources')
    const table = page.getByRole('table', { name: 'Resources under policies' })
    await table.waitFor()
    const ofAnybody = await table.getAttribute('aria-rowcount')
    await page.getByRole('combobox', { name: 'Owner' }).selectOption('vision')
    await page.getByRole('list', { name: 'Filters in force' }).getByText('vision').waitFor()
    await page.waitForFunction((before) => document.querySelector('[role=table]')?.getAttribute('aria-rowcount') !== before, ofAnybody)
    const [, ...rows] = await table.getByRole('row').allInnerTexts()
    expect(rows.filter((row) => row.trim().split('\n').at(-1) !== 'vision')).toEqual([])
    await page.getByRole('combobox', { name: 'Owner' }).selectOption('Anybody')
    await page.waitForURL((url) => !url.searchParams.has('owner'))
    await page.context().close()
  })

  test('leads from an assignment to its definition, back, and to the resources that fail it', async () => {
    const { page } = await suite.open('/policy')
    await page.getByRole('link', { name: 'AI baseline for Contoso' }).focus()
    await page.keyboard.press('Enter')
    const panel = page.getByRole('complementary')
    await panel.getByRole('heading', { name: 'AI baseline for Contoso' }).waitFor()
    expect(await panel.evaluate((element) => element.contains(document.activeElement))).toBe(true)
    await panel.getByRole('link', { name: 'AI accounts accept no keys' }).click()
    await panel.getByText('When it strikes').waitFor()
    await panel.getByText('At least one of these holds').waitFor()
    await panel.getByRole('link', { name: 'Back' }).click()
    await panel
      .getByRole('listitem')
      .filter({ hasText: 'account-local-auth' })
      .getByRole('link', { name: /not compliant$/ })
      .click()
    await page.getByRole('list', { name: 'Filters in force' }).getByText('AI baseline for Contoso').waitFor()
    await page.keyboard.press('j')
    await panel.getByText('Conditions that decided').waitFor()
    await panel.getByText('properties.disableLocalAuth', { exact: true }).first().waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await page.keyboard.press('Escape')
    await panel.waitFor({ state: 'detached' })
    await page.context().close()
  })

  test('marks exemptions that ended or end soon, those first', async () => {
    const { page } = await suite.open('/policy')
    await page.getByRole('link', { name: '1 exemption has ended' }).click()
    const rows = page.getByRole('row')
    await rows.nth(1).waitFor()
    const told = await rows.allInnerTexts()
    expect(told[1]).toContain('Ended')
    expect(told[2]).toContain('Ends soon')
    expect(told[3]).toContain('Without end')
    await page.context().close()
  })

  test('is reached from a resource, and shows what policies say of that one', async () => {
    const { page } = await suite.open('/inventory?q=oai-vision')
    await page.getByRole('row').nth(1).click()
    const name = await page.getByRole('complementary').getByRole('heading', { level: 2 }).innerText()
    await page.getByRole('link', { name: 'What policies say of it' }).click()
    await page.getByRole('list', { name: 'Filters in force' }).getByText(name).waitFor()
    await page.waitForLoadState('networkidle')
    const rows = await page.getByRole('table').getByRole('row').allInnerTexts()
    expect(rows.slice(1).every((row) => row.includes(name))).toBe(true)
    await page.context().close()
  })

  test('says whose policies are judged when nobody declared any', async () => {
    suite.api.onlyBaseline = true
    const { page } = await suite.open('/policy')
    await page.getByText('No policy of your own is known yet.').waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await page.context().close()
  })

  test('shows the list again when a scope was chosen on a narrow screen', async () => {
    const { page } = await suite.open('/policy', { viewport: { width: 390, height: 844 } })
    await page.getByRole('button', { name: 'Scopes' }).click()
    await page.getByRole('treeitem', { name: /^sub-ai-3 / }).click()
    await page.getByRole('heading', { name: 'sub-ai-3' }).waitFor()
    expect(await page.getByRole('tree').isVisible()).toBe(false)
    await page.context().close()
  })
})
