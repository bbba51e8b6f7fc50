import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { openPage, startBrowser, type WatchedPage } from './browser.ts'
import { buildConsole } from './build.ts'
import { serveConsole, type ConsoleServer } from './console-server.ts'
import { FakeApi } from './fake-api.ts'

/** What the tests of a suite work with. The API and the console over it are others in every test. */
export interface ConsoleSuite {
  readonly api: FakeApi
  readonly url: string
  /** Opens a page of the console by its path. */
  open(path: string, options?: BrowserContextOptions): Promise<WatchedPage>
  /** Starts again over an estate of another size. */
  restart(resources: number): Promise<void>
}

/** Sets up one browser for a suite, and for each of its tests the console over an estate of this many resources. */
export function consoleSuite(resources: number): ConsoleSuite {
  let browser: Browser
  let api: FakeApi
  let server: ConsoleServer
  const start = async (size: number) => {
    api = new FakeApi({ resources: size })
    server = await serveConsole(api)
  }
  beforeAll(async () => {
    await buildConsole()
    browser = await startBrowser()
  })
  beforeEach(async () => start(resources))
  afterEach(async () => server.close())
  afterAll(async () => browser.close())
  return {
    get api() {
      return api
    },
    get url() {
      return server.url
    },
    open: async (path, options) => openPage(browser, server.url + path, options),
    restart: async (size) => {
      await server.close()
      await start(size)
    },
  }
}
