import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { accessibilityFaults, browserAvailable, openPage, scrollsSideways, startBrowser, type WatchedPage } from './browser.ts'
import { buildConsole } from './build.ts'
import { serveConsole, type ConsoleServer } from './console-server.ts'
import { FakeApi } from './fake-api.ts'

const pages = {
  overview: '/',
  'another phase': '/?phase=p3',
  'an item of the checklist': '/?item=days-30-inventory',
  'an item that does not exist': '/?item=days-0-nothing',
  scorecard: '/scorecard',
  area: '/scorecard?area=security',
  controls: '/scorecard?view=controls',
  control: '/scorecard?control=sec-ai-local-auth-disabled',
  backlog: '/scorecard?view=backlog',
  findings: '/findings',
  'grouped findings': '/findings?group=rule&open=gov-owner-tag',
  inventory: '/inventory',
  policy: '/policy',
  'resources under policies': '/policy?view=resources&state=all',
  exemptions: '/policy?view=exemptions',
  'problems of policies': '/policy?view=problems',
  'a scope that does not exist': '/policy?scope=/nowhere',
  check: '/check',
  catalogue: '/catalogue',
  'a golden path': '/catalogue?peek=eu-models',
  'a form': '/catalogue?request=eu-models',
  'a form of nothing': '/catalogue?request=nothing',
  requests: '/requests',
  'a request': '/requests?peek=letters-chat',
  'a request that does not exist': '/requests?peek=nothing',
  audit: '/audit',
  'page that does not exist': '/nowhere',
} as const

const widths = [
  { width: 1280, viewport: { width: 1280, height: 800 } },
  { width: 390, viewport: { width: 390, height: 844 } },
] as const

describe.skipIf(!browserAvailable())('every page', () => {
  let browser: Browser
  let server: ConsoleServer

  beforeAll(async () => {
    await buildConsole()
    browser = await startBrowser()
    server = await serveConsole(new FakeApi())
  })

  afterAll(async () => {
    await browser.close()
    await server.close()
  })

  describe.each(widths)('at $width, light and dark,', ({ viewport }) => {
    let watched: WatchedPage

    beforeAll(async () => {
      watched = await openPage(browser, server.url, { viewport })
    })
    afterAll(async () => watched.page.context().close())

    const expectNothingWrong = async () => {
      await watched.page.waitForLoadState('networkidle')
      for (const colorScheme of ['light', 'dark'] as const) {
        await watched.page.emulateMedia({ colorScheme })
        expect([colorScheme, await accessibilityFaults(watched.page)]).toEqual([colorScheme, []])
      }
      expect(await scrollsSideways(watched.page)).toBe(false)
      expect(watched.faults).toEqual([])
    }

    test.each(Object.entries(pages))(
      '%s breaks no rule of accessibility nor the content policy, and does not scroll sideways',
      async (_, path) => {
        await watched.page.goto(server.url + path)
        await watched.page.locator('h1').waitFor()
        await expectNothingWrong()
      },
    )

    test.each(['/findings', '/inventory', '/policy', '/policy?view=resources', '/policy?view=exemptions', '/audit'])(
      'the panel of %s neither',
      async (path) => {
        await watched.page.goto(server.url + path)
        await watched.page.getByRole('row').nth(1).waitFor()
        await watched.page.keyboard.press('j')
        await watched.page.locator('aside h2').waitFor()
        await expectNothingWrong()
      },
    )
  })
})
