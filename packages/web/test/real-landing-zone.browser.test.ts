import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { accessibilityFaults, browserAvailable, openPage, scrollsSideways, startBrowser, type WatchedPage } from './browser.ts'
import { buildConsole } from './build.ts'
import { startRealServer, type RealServer } from './real-server.ts'

const example = join(import.meta.dirname, '../../../examples/landing-zones/two-region-production')

describe.skipIf(!browserAvailable())('the console on the real server, with a landing zone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fairway-landing-zone-'))
  const estate = join(folder, 'estate')
  let server: RealServer
  let browser: Browser
  let watched: WatchedPage
  let page: Page

  beforeAll(async () => {
    cpSync(example, estate, { recursive: true })
    const request = join(estate, 'requests/claims-assistant.yaml')
    const text = readFileSync(request, 'utf8')
    writeFileSync(request, text.slice(0, text.indexOf('  decisions:')))
    git('init', '-q', '-b', 'main')
    git('add', '-A')
    git('commit', '-q', '-m', 'begin')
    await buildConsole()
    server = await startRealServer(estate, join(folder, 'data'), 'piet@northlight.example')
    browser = await startBrowser()
    watched = await openPage(browser, server.link)
    page = watched.page
    await page.locator('h1').waitFor()
  }, 180_000)

  afterAll(async () => {
    await browser.close()
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  const git = (...words: readonly string[]): string => {
    const who = ['-c', 'user.name=Test', '-c', 'user.email=test@northlight.example']
    const { status, stdout, stderr } = spawnSync('git', [...who, ...words], { cwd: estate, encoding: 'utf8' })
    if (status !== 0) throw new Error(stderr)
    return stdout.trim()
  }
  const go = async (path: string) => page.goto(server.origin + path)

  test.each([
    '/landing-zone?peek=ai-corp',
    '/landing-zone?view=left-out',
    '/landing-zone?view=notes',
    '/network',
    '/network?view=list',
    '/network?view=peerings',
    '/waves?view=drift',
    '/catalogue?peek=rag',
    '/requests?peek=gpu-platform',
  ])('%s shows what the server answers, on a wide and on a narrow screen', async (path) => {
    const failures: string[] = []
    page.on('response', (response) => {
      if (response.status() >= 400) failures.push(`${String(response.status())} ${response.url()}`)
    })
    await go(path)
    await page.locator('h1').waitFor()
    await page.waitForLoadState('networkidle')
    expect(await page.getByRole('alert').count()).toBe(0)
    expect(await accessibilityFaults(page)).toEqual([])
    expect(await scrollsSideways(page)).toBe(false)
    await page.setViewportSize({ width: 400, height: 800 })
    expect(await scrollsSideways(page)).toBe(false)
    await page.setViewportSize({ width: 1280, height: 800 })
    expect(failures).toEqual([])
    expect(watched.faults).toEqual([])
  })

  test('Resources are searched in all that is planned, and what is shown survives a reload and the way back', async () => {
    await go('/landing-zone?view=resources')
    const number = page.getByRole('status').filter({ hasText: /^[\d,]+ resources?$/ })
    const all = await number.innerText()
    await page.getByRole('searchbox').fill('privateDnsZones openai')
    await page.waitForURL((url) => url.searchParams.get('q') === 'privateDnsZones openai')
    await page.getByRole('link', { name: 'privatelink.openai.azure.com' }).waitFor()
    expect(await number.innerText()).not.toBe(all)
    await page.getByRole('searchbox').fill('virtualNetworks hub-swedencentral/vnet')
    await page.getByRole('link', { name: 'vnet-hub-sdc' }).click()
    await page
      .getByRole('region', { name: /rg-connectivity-sdc\.bicep$/ })
      .first()
      .waitFor()
    await page.reload()
    await page.getByRole('complementary').getByRole('heading', { name: 'vnet-hub-sdc' }).waitFor()
    expect(await page.getByRole('searchbox').inputValue()).toBe('virtualNetworks hub-swedencentral/vnet')
    await page.keyboard.press('Escape')
    await page.getByRole('complementary').waitFor({ state: 'detached' })
    await page.goBack()
    expect(new URL(page.url()).searchParams.get('view')).toBe('resources')
  })

  test('Waves tell what each gate waits for, and who declared what', async () => {
    await go('/waves')
    await page.getByRole('heading', { name: 'Gate of Platform' }).waitFor()
    await page.getByText('piet@northlight.example declared it on', { exact: false }).first().waitFor()
    await page
      .getByRole('navigation', { name: 'Waves' })
      .getByRole('link', { name: /AI policies/ })
      .click()
    await page.getByRole('heading', { name: 'Gate of AI policies' }).waitFor()
    const waits = page.getByRole('listitem').filter({ hasText: 'Platform: done' })
    expect(await waits.innerText()).toContain('Nothing was observed')
  })

  test('A request that waits is approved by who may, as a commit on a branch of its own', async () => {
    await go('/requests')
    await page.getByText('1 needs approval', { exact: false }).waitFor()
    await page.getByRole('link', { name: 'claims-assistant' }).click()
    const panel = page.getByRole('complementary')
    for (const title of ['Where it may run', 'When a region is lost', 'If it had to move'])
      await panel.getByRole('heading', { name: title }).waitFor()
    await panel.getByText('personal', { exact: true }).waitFor()
    await panel.getByRole('button', { name: 'Approve' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Approve' }).click()
    await page.getByText(/^decision\/claims-assistant-approved-[\da-f]{8}$/).waitFor()
    const branch = git('for-each-ref', '--format=%(refname:short)', 'refs/heads/decision')
    expect(git('show', `${branch}:requests/claims-assistant.yaml`)).toContain('person: piet@northlight.example')
    git('merge', '-q', '--ff-only', branch)
  })

  test('What is asked for by the form stands on a branch, and in the list once it is merged', async () => {
    await go('/catalogue?request=notebook-sandbox')
    await page.getByLabel('Application').selectOption('risk-dev')
    expect(await page.getByLabel('Team').inputValue()).toBe('risk')
    expect(await page.getByLabel('Environment').inputValue()).toBe('dev')
    await page.getByRole('textbox', { name: 'Name' }).fill('risk-trials')
    await page.getByLabel('Budget a month').fill('900')
    await page.getByLabel('Purpose').fill('Trials of "new" features: `x` & <b>y</b>.')
    await page.getByRole('checkbox', { name: 'internal' }).check()
    await page.getByRole('button', { name: 'Add to People' }).click()
    await page.keyboard.type('lin-trial')
    await page.getByRole('textbox', { name: 'User', exact: true }).fill('4f0c5d1e-0000-4000-8000-00000000c001')
    await page.getByText('up to date').waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Submit' }).click()
    await page.getByText('request/risk-trials', { exact: true }).waitFor()
    const written = git('show', 'request/risk-trials:requests/risk-trials.yaml')
    expect(written).toContain('requestedBy: piet@northlight.example')
    expect(written).toContain('- internal')
    git('merge', '-q', '--no-edit', 'request/risk-trials')
    await go('/requests')
    await page.getByText('8 requests', { exact: false }).waitFor()
    await page.getByRole('button', { name: 'Scan now' }).click()
    await page.getByText('9 requests', { exact: false }).waitFor({ timeout: 25_000 })
    // Both of what was merged counts.
    expect(await page.getByText('Needs approval').count()).toBe(0)
    await page.getByRole('link', { name: 'risk-trials' }).click()
    await page.getByText('Trials of "new" features: `x` & <b>y</b>.', { exact: true }).waitFor()
    expect(watched.faults).toEqual([])
  })
})
