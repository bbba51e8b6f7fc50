import { describe, expect, test } from 'vitest'
import { accessibilityFaults, browserAvailable } from './browser.ts'
import { consoleSuite } from './console-suite.ts'
import { readyPhases } from './demo-phases.ts'

describe.skipIf(!browserAvailable())('the console', () => {
  const suite = consoleSuite(1200)

  const search = (url: string): string => decodeURIComponent(new URL(url).search)

  test('keeps filters, text, order and panel in the address: a reload shows the same', async () => {
    const { page } = await suite.open('/findings')
    await page.getByRole('checkbox', { name: /^Critical/ }).check()
    await page.getByRole('searchbox').fill('oai-vision')
    await page.waitForURL(/q=oai-vision/)
    await page.getByRole('button', { name: 'Subject' }).click()
    await page.waitForURL(/sort=subject/)
    await page.getByRole('row').nth(2).click()
    await page.locator('aside h2').waitFor()
    const before = { url: page.url(), rows: await page.getByRole('row').allInnerTexts() }
    expect(search(before.url)).toMatch(/order=.*&peek=.*&q=oai-vision&severity=critical&sort=subject/)
    const answers: number[] = []
    page.on('response', (response) => answers.push(response.status()))
    await page.reload()
    await page.locator('aside h2').waitFor()
    await page.getByRole('row').nth(2).waitFor()
    await page.waitForLoadState('networkidle')
    expect(answers.filter((status) => status >= 400)).toEqual([])
    expect(page.url()).toBe(before.url)
    expect(await page.getByRole('row').allInnerTexts()).toEqual(before.rows)
    await page.context().close()
  })

  test('falls back to its defaults for what an address says wrongly', async () => {
    const { page, faults } = await suite.open('/findings?status=nonsense&sort=nonsense&severity=nonsense&group=nonsense&phase=9')
    await page.getByRole('row').nth(1).waitFor()
    expect(await page.getByRole('button', { name: /^Failing/ }).getAttribute('aria-pressed')).toBe('true')
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('goes from page to page by g and a letter, and explains its keys by ?', async () => {
    const { page } = await suite.open('/')
    const titles = { s: 'Scorecard', f: 'Findings', i: 'Inventory', p: 'Policy', c: 'Check', a: 'Audit', o: 'Overview' }
    for (const [key, title] of Object.entries(titles)) {
      await page.getByRole('main').waitFor()
      await page.keyboard.press('g')
      await page.keyboard.press(key)
      await page.getByRole('heading', { level: 1, name: title }).waitFor()
      expect(await page.title()).toBe(`${title} - Fairway`)
    }
    await page.keyboard.press('?')
    const help = page.getByRole('dialog', { name: 'Keyboard' })
    await help.waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await page.keyboard.press('Escape')
    await help.waitFor({ state: 'detached' })
    await page.context().close()
  })

  test('steps through rows by j and k, opens by Enter, closes by Escape, searches by /', async () => {
    const { page } = await suite.open('/inventory')
    await page.getByRole('row').nth(3).waitFor()
    const chosen = async () => page.locator('aside h2').innerText()
    const names = await page.locator('[role=row] a').allInnerTexts()
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await expect.poll(chosen).toBe(names[1])
    await page.keyboard.press('k')
    await expect.poll(chosen).toBe(names[0])
    await page.keyboard.press('Escape')
    await page.locator('aside').waitFor({ state: 'detached' })
    await page.locator('[role=row] a').nth(2).focus()
    await page.keyboard.press('Enter')
    await expect.poll(chosen).toBe(names[2])
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('ASIDE')
    await page.keyboard.press('/')
    await page.keyboard.type('jk/')
    expect(await page.getByRole('searchbox').inputValue()).toBe('jk/')
    await page.context().close()
  })

  test('tells of an overdue item of the first days why it is, who answers for it and who decides when they cannot', async () => {
    const { page } = await suite.open('/?phase=p3')
    const first = page.getByRole('region', { name: 'First 30 days' })
    await first.getByRole('link', { name: 'Overdue: What runs is inventoried' }).click()
    const panel = page.locator('aside')
    await panel.getByText('7 of 12 findings pass').waitFor()
    expect(await panel.innerText()).toMatch(/Person\s+kim@contoso\.example\s+Escalation\s+ada@contoso\.example/)
    expect(search(page.url())).toBe('?item=days-30-inventory&phase=p3')
    await page.keyboard.press('j')
    await panel.getByRole('heading', { name: 'Development, staging and production are environments with names' }).waitFor()
    await page.reload()
    await panel.getByRole('heading', { name: 'Development, staging and production are environments with names' }).waitFor()
    await page.keyboard.press('Escape')
    await panel.waitFor({ state: 'detached' })
    expect(search(page.url())).toBe('?phase=p3')
    await first.getByText('Done: 6').click()
    await first
      .getByRole('link', { name: /^Done: / })
      .first()
      .press('Enter')
    await panel.getByText('12 of 12 findings pass').waitFor()
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('ASIDE')
    await page.context().close()
  })

  test('asks for a waiver with a reason and an end, and shows that it waits for somebody else', async () => {
    const { page } = await suite.open('/findings')
    await page.getByRole('row').nth(1).click()
    await page.getByRole('button', { name: 'Waive', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: 'Ask for a waiver' })
    const ask = dialog.getByRole('button', { name: 'Ask for waiver' })
    expect(await ask.isDisabled()).toBe(true)
    expect(await dialog.getByLabel('Reason').evaluate((field) => field === document.activeElement)).toBe(true)
    await dialog.getByLabel('Reason').fill('The successor takes over in January.')
    await dialog.getByLabel('Ends on').fill('2020-01-01')
    await dialog.getByText('The day must lie ahead.').waitFor()
    expect(await ask.isDisabled()).toBe(true)
    expect(await accessibilityFaults(page)).toEqual([])
    const end = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)
    await dialog.getByLabel('Ends on').fill(end)
    await ask.click()
    await dialog.waitFor({ state: 'detached' })
    await page.locator('aside').getByText('Somebody else with the approver role has to grant it').waitFor()
    expect(suite.api.writes[0]?.path).toBe('/waivers')
    expect(suite.api.writes[0]?.body).toMatchObject({ reason: 'The successor takes over in January.' })
    expect(String(suite.api.writes[0]?.body['expires'])).toContain(end)
    await page.context().close()
  })

  test('lets an approver grant what somebody else asked for', async () => {
    const { page } = await suite.open('/findings')
    await page.getByRole('row').nth(1).click()
    await page.locator('aside h2').waitFor()
    const id = new URL(page.url()).searchParams.get('peek') ?? ''
    const [control = '', subject = ''] = id.split('#')
    const asked = { name: 'w1', control, subjects: [subject], owner: 'vision', reason: 'Legacy.', requestedBy: 'sam@contoso.example' }
    suite.api.waivers = [{ ...asked, expires: '2027-01-01T00:00:00.000Z', state: 'requested', mayGrant: true }]
    await page.reload()
    await page.getByRole('button', { name: 'Grant' }).click()
    await page.locator('aside').getByText('Granted', { exact: true }).waitFor()
    expect(suite.api.writes.map((one) => one.path)).toEqual(['/waivers/w1/grant'])
    await page.context().close()
  })

  test('offers a viewer neither scan nor waiver nor approval', async () => {
    suite.api.role = 'viewer'
    suite.api.phases = readyPhases
    const { page } = await suite.open('/')
    await page.getByRole('heading', { name: /^Gate of/ }).waitFor()
    expect(await page.getByRole('button', { name: /Scan|approval/ }).count()).toBe(0)
    await page.goto(`${suite.url}/findings`)
    await page.getByRole('row').nth(1).click()
    await page.locator('aside h2').waitFor()
    expect(await page.getByRole('button', { name: 'Waive', exact: true }).count()).toBe(0)
    await page.context().close()
  })

  test('takes a gate from its request to its approvals, and says why the server refuses one', async () => {
    suite.api.phases = readyPhases
    const { page } = await suite.open('/')
    await page.getByRole('button', { name: 'Request approval' }).click()
    await page.getByLabel('Reason').fill('Every criterion is met.')
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Request', exact: true }).click()
    await page.getByRole('button', { name: 'Decide' }).click()
    const dialog = page.getByRole('dialog')
    const refusal = {
      type: 'about:blank',
      title: 'not allowed',
      status: 403,
      code: 'FW4014',
      detail: 'Nobody decides on their own request.',
    }
    suite.api.failing.set('/phases/p1/decisions', { status: 403, body: refusal })
    await dialog.getByRole('button', { name: 'Approve' }).click()
    await dialog.getByRole('alert').getByText('Nobody decides on their own request.').waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    suite.api.failing.clear()
    suite.api.person = 'sam@contoso.example'
    for (const role of ['infrastructure-lead', 'security-lead']) {
      if ((await dialog.count()) === 0) await page.getByRole('button', { name: 'Decide' }).click()
      await dialog.getByLabel('In the role').selectOption(role)
      await dialog.getByRole('button', { name: 'Approve' }).click()
      await dialog.waitFor({ state: 'detached' })
    }
    await page.getByRole('navigation', { name: 'Phases' }).getByText('Passed').waitFor()
    expect(suite.api.writes.map((one) => one.path)).toEqual(['/phases/p1/requests', '/phases/p1/decisions', '/phases/p1/decisions'])
    await page.context().close()
  })

  test('follows a scan and reads everything again when it is done', async () => {
    const { page } = await suite.open('/')
    await page.getByRole('button', { name: 'Scan now' }).click()
    await page.getByText('reading azure-export').waitFor()
    suite.api.phases = readyPhases
    suite.api.scan = { ...suite.api.scan, state: 'idle' }
    await page.getByText('Ready for approval').first().waitFor()
    await page.context().close()
  })

  test('keeps a list under a name, opens it again and forgets it', async () => {
    const { page } = await suite.open('/findings?owner=vision&severity=critical')
    await page.getByRole('button', { name: 'Views' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Keep the present list as').fill('Vision, critical')
    await dialog.getByRole('button', { name: /Save|Keep/ }).click()
    await dialog.getByRole('link', { name: /Vision, critical/ }).waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await page.goto(`${suite.url}/findings`)
    await page.getByRole('button', { name: 'Views' }).click()
    await dialog.getByRole('link', { name: /Vision, critical/ }).click()
    await page.waitForURL(/owner=vision&severity=critical/)
    await page.getByRole('button', { name: 'Views' }).click()
    await dialog.getByRole('button', { name: 'Delete Vision, critical' }).click()
    await dialog.getByText('No list has been kept yet.').waitFor()
    await page.context().close()
  })

  test('draws few rows of 50,000, and reads on where one scrolls', async () => {
    await suite.restart(50_000)
    const { page, faults } = await suite.open('/inventory')
    const rows = page.getByRole('row')
    await rows.nth(5).waitFor()
    expect(await page.getByText('50,000 resources').isVisible()).toBe(true)
    expect(await page.getByRole('table').getAttribute('aria-rowcount')).toBe('50001')
    expect(await rows.count()).toBeLessThan(80)
    for (let screen = 0; screen < 6; screen++) {
      await page.getByRole('table').evaluate((table) => table.scrollBy(0, 3000))
      await page.waitForLoadState('networkidle')
    }
    expect(await rows.count()).toBeLessThan(80)
    const shown = await rows.nth(20).innerText()
    expect(shown).not.toContain('Loading')
    expect(Number(await rows.nth(20).getAttribute('aria-rowindex'))).toBeGreaterThan(300)
    expect(faults).toEqual([])
    await page.context().close()
  })
})
