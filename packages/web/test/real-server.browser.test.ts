import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { accessibilityFaults, browserAvailable, openPage, scrollsSideways, startBrowser, type WatchedPage } from './browser.ts'
import { buildConsole } from './build.ts'
import { startRealServer, type RealServer } from './real-server.ts'

describe.skipIf(!browserAvailable())('the console on the real server, with the example', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'fairway-console-'))
  let server: RealServer
  let browser: Browser
  let watched: WatchedPage
  let origin: string

  beforeAll(async () => {
    await buildConsole()
    server = await startRealServer('examples/five-teams', dataDir)
    origin = server.origin
    browser = await startBrowser()
    watched = await openPage(browser, server.link)
  }, 180_000)

  afterAll(async () => {
    await browser.close()
    await server.stop()
    rmSync(dataDir, { recursive: true, force: true })
  })

  test('The printed link leads to the overview, and says nothing of its token there', async () => {
    await watched.page.getByRole('heading', { name: 'Overview' }).waitFor()
    expect(watched.page.url()).toBe(`${origin}/`)
    const phases = watched.page.getByRole('navigation', { name: 'Phases' })
    await phases.waitFor()
    expect(await phases.getByRole('link').count()).toBe(6)
  })

  test.each([
    '/',
    '/scorecard',
    '/scorecard?view=controls',
    '/scorecard?view=backlog',
    '/findings',
    '/findings?group=rule&sort=owner',
    '/inventory',
    '/policy',
    '/policy?view=resources&state=all',
    '/policy?view=resources&owner=vision',
    '/policy?view=exemptions',
    '/policy?view=problems',
    '/check',
    '/audit',
  ])('%s shows what the server answers, within its content policy', async (path) => {
    const failures: string[] = []
    watched.page.on('response', (response) => {
      if (response.status() >= 400) failures.push(`${String(response.status())} ${response.url()}`)
    })
    await watched.page.goto(origin + path)
    await watched.page.locator('h1').waitFor()
    await watched.page.waitForLoadState('networkidle')
    expect(await watched.page.getByRole('alert').count()).toBe(0)
    expect(await scrollsSideways(watched.page)).toBe(false)
    expect(failures).toEqual([])
    expect(watched.faults).toEqual([])
  })

  test.each(['/findings', '/inventory', '/policy', '/audit'])('The first row of %s opens beside the list', async (path) => {
    await watched.page.goto(origin + path)
    await watched.page.getByRole('row').nth(1).click()
    await watched.page.locator('aside h2').waitFor()
    expect(await accessibilityFaults(watched.page)).toEqual([])
    expect(watched.faults).toEqual([])
  })

  test('A template that is dropped is checked, and says what stands in its way', async () => {
    const { page } = watched
    await page.goto(`${origin}/check`)
    const template = {
      $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
      contentVersion: '1.0.0.0',
      resources: [
        {
          type: 'Microsoft.CognitiveServices/accounts',
          apiVersion: '2025-06-01',
          name: 'chat',
          location: 'westeurope',
          kind: 'OpenAI',
          sku: { name: 'S0' },
          properties: {},
        },
      ],
    }
    const buffer = Buffer.from(JSON.stringify(template))
    await page.getByLabel('Files to check').setInputFiles([{ name: 'main.json', mimeType: 'application/json', buffer }])
    await page.getByRole('button', { name: 'Check', exact: true }).click()
    await page.getByText(/resources? (was|were) judged/).waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
    expect(await accessibilityFaults(page)).toEqual([])
    expect(watched.faults).toEqual([])
  })

  test('A waiver that is asked for stands in the audit chain under the name of who asked', async () => {
    const { page } = watched
    await page.goto(`${origin}/findings`)
    await page.getByRole('row').nth(1).click()
    await page.getByRole('button', { name: 'Waive', exact: true }).click()
    await page.getByLabel('Reason').fill('Its successor takes over with the next release.')
    await page.getByRole('button', { name: 'Ask for waiver' }).click()
    await page.locator('aside').getByText('Pending').waitFor()
    await page.goto(`${origin}/audit?action=waiver.requested`)
    await page.getByRole('row').nth(1).waitFor()
    expect(await page.getByText('1 record', { exact: true }).isVisible()).toBe(true)
  })
})
