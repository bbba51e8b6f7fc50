/**
 * Finds the real services that tests use, and installs what is missing where that is possible (Debian, as root).
 * Locally a missing one is told and its suites are skipped; with CI=true it fails here, so that no suite is skipped unseen.
 */
import { existsSync, globSync } from 'node:fs'
import { run } from './run.ts'

interface Service {
  readonly name: string
  readonly packages: readonly string[]
  readonly found: () => boolean
}

const onPath = (...names: string[]): boolean =>
  (process.env['PATH'] ?? '').split(':').some((folder) => names.some((name) => existsSync(`${folder}/${name}`)))

const services: readonly Service[] = [
  {
    name: 'PostgreSQL',
    packages: ['postgresql'],
    found: () =>
      process.env['FAIRWAY_TEST_DATABASE_URL'] !== undefined || globSync('/usr/lib/postgresql/*/bin/initdb').length > 0 || onPath('initdb'),
  },
  {
    name: 'Chromium',
    packages: ['chromium', 'fonts-dejavu-core'],
    found: () => existsSync(process.env['CHROME_PATH'] ?? '/usr/bin/chromium') || onPath('chromium', 'google-chrome', 'chrome'),
  },
]

async function install(packages: readonly string[]): Promise<void> {
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update', '-qq'], quiet)
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet)
}

const missing = (): readonly Service[] => services.filter((service) => !service.found())
const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
if (missing().length > 0 && mayInstall) await install(missing().flatMap((service) => service.packages))
for (const service of missing()) {
  console.error(`${service.name} was not found: its suites are skipped (Debian packages: ${service.packages.join(', ')})`)
  if (process.env['CI'] === 'true') process.exitCode = 1
}
