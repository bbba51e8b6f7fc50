import { describe, test } from 'vitest'
import { storeConformance } from './conformance/index.ts'
import { postgresAvailable, servicesRequired, startPostgres, type TestServer } from './postgres.ts'

let server: TestServer | undefined

if (postgresAvailable() || servicesRequired()) {
  storeConformance('PostgreSQL', {
    start: async () => {
      server = await startPostgres()
    },
    options: async () => (server === undefined ? {} : { databaseUrl: await server.createDatabase() }),
    stop: async () => server?.stop(),
  })
} else {
  describe('a store on PostgreSQL', () => {
    test.skip('needs PostgreSQL: install it, or set FAIRWAY_TEST_DATABASE_URL', () => undefined)
  })
}
