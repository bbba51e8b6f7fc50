import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { accessibilityFaults, browserAvailable, openPage, scrollsSideways, startBrowser, type WatchedPage } from './browser.ts'
import { buildConsole } from './build.ts'

const root = join(import.meta.dirname, '../../..')

describe.skipIf(!browserAvailable())('the console on the real server, with the example', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'fairway-console-'))
  let server: ChildProcess
  let browser: Browser
  let watched: WatchedPage
  let origin: string

  beforeAll(async () => {
    await buildConsole()
    const started = await startServer(dataDir)
    server = started.process
    origin = new URL(started.link).origin
    browser = await startBrowser()
    watched = await openPage(browser, started.link)
  }, 180_000)

  afterAll(async () => {
    await browser.close()
    const ended = new Promise((resolve) => server.once('exit', resolve))
    server.kill('SIGTERM')
    await ended
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

/** Starts `fairway serve` on a free port and waits for its sign-in link. */
async function startServer(dataDir: string): Promise<{ readonly process: ChildProcess; readonly link: string }> {
  const command = ['packages/cli/bin/fairway.js', 'serve', '--port', '0', '--estate', 'examples/five-teams', '--data-dir', dataDir]
  const child = spawn(process.execPath, command, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  let told = ''
  const link = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      told += chunk.toString()
      const [found] = /http:\/\/127\.0\.0\.1:\d+\/sign-in\?token=[\w-]+/.exec(told) ?? []
      if (found !== undefined) resolve(found)
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('exit', (code) => reject(new Error(`the server ended with ${String(code)}: ${told}`)))
  })
  return { process: child, link }
}
