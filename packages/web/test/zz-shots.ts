import { mkdirSync } from 'node:fs'
import { startBrowser } from './browser.ts'
import { buildConsole } from './build.ts'
import { serveConsole } from './console-server.ts'
import { FakeApi } from './fake-api.ts'
const folder = '/tmp/shots'
mkdirSync(folder, { recursive: true })
await buildConsole()
const api = new FakeApi()
const fake = await serveConsole(api)
const browser = await startBrowser()
const looks = {
  light: { viewport: { width: 1280, height: 800 }, colorScheme: 'light' },
  dark: { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
  narrow: { viewport: { width: 390, height: 844 }, colorScheme: 'light' },
} as const
const only = process.argv[2]?.split(',')
for (const [look, o] of Object.entries(looks)) {
  if (only && !only.includes(look)) continue
  const c = await browser.newContext({ ...o, reducedMotion: 'reduce' })
  const page = await c.newPage()
  page.on('pageerror', (e) => console.log(look, e.message))
  page.on('console', (m) => m.type() === 'error' && console.log(look, m.text()))
  page.setDefaultTimeout(6000)
  for (const [n, p] of Object.entries({
    policy: '/policy',
    resources: '/policy?view=resources&state=all',
    exemptions: '/policy?view=exemptions',
    problems: '/policy?view=problems',
  })) {
    await page.goto(fake.url + p)
    await page.locator('h1').waitFor()
    await page.waitForLoadState('networkidle')
    await page.screenshot({ path: `${folder}/${n}-${look}.png` })
    if (n !== 'problems') {
      await page.keyboard.press('j')
      await page.locator('aside h2').waitFor()
      await page.waitForLoadState('networkidle')
      await page.screenshot({ path: `${folder}/${n}-peek-${look}.png` })
      if (n === 'policy') {
        await page.locator('aside').getByRole('link', { name: 'AI accounts accept no keys' }).click()
        await page.getByText('When it strikes').waitFor()
        await page.screenshot({ path: `${folder}/definition-${look}.png` })
      }
    }
  }
  if (look === 'narrow') {
    await page.goto(fake.url + '/policy')
    await page.getByRole('button', { name: 'Scopes' }).click()
    await page.screenshot({ path: `${folder}/scopes-narrow.png` })
  }
  api.onlyBaseline = true
  await page.goto(fake.url + '/policy')
  await page.getByText('No policy of your own').waitFor()
  await page.screenshot({ path: `${folder}/baseline-${look}.png` })
  api.onlyBaseline = false
  await page.goto(fake.url + '/check')
  await page.locator('h1').waitFor()
  await page.screenshot({ path: `${folder}/check-empty-${look}.png` })
  await page.getByLabel('Files to check').setInputFiles([
    {
      name: 'main.json',
      mimeType: 'application/json',
      buffer: Buffer.from(
        '{"$schema":"https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#","contentVersion":"1.0.0.0","resources":[]}',
      ),
    },
    {
      name: 'main.parameters.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"$schema":"https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#"}'),
    },
    { name: 'main.bicep', mimeType: 'text/plain', buffer: Buffer.from('param x string') },
  ])
  await page.getByRole('button', { name: 'Check', exact: true }).waitFor()
  await page.screenshot({ path: `${folder}/check-files-${look}.png` })
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  await page.getByText('Azure would refuse').waitFor()
  await page.locator('summary').first().click()
  await page.screenshot({ path: `${folder}/check-${look}.png`, fullPage: true })
  await page.locator('summary').nth(3).click()
  await page
    .locator('main > div')
    .last()
    .evaluate((e) => (e.scrollTop = 9999))
    .catch(() => {})
  await page.evaluate(() => {
    document.querySelectorAll('.overflow-y-auto').forEach((e) => (e.scrollTop = 400))
  })
  await page.screenshot({ path: `${folder}/check2-${look}.png` })
  await c.close()
}
await browser.close()
await fake.close()
