import { expect, test } from 'vitest'
import { bearsName } from './existence.ts'

test.each([
  ['vm/AzureMonitor', 'VM/azuremonitor', true],
  ['vm/AzureMonitor', 'AzureMonitor', true],
  ['vm/AzureMonitor', 'vm/?', true],
  ['other/AzureMonitor', 'vm/?', false],
  ['vm/a/b', 'vm/?', false],
  ['vm/a/b', 'vm/a/?', true],
  ['vm', '?', true],
  ['server/database/default', 'database/default', false],
  ['vm2/AzureMonitor', 'vm/AzureMonitor', false],
  ['what?', 'what?', true],
])('%s is what `%s` looks for: %s.', (name, wanted, is) => {
  expect(bearsName(name, wanted)).toBe(is)
})
