import { describe, expect, it } from 'vitest'
import { localKey } from '../src/render/local-key.ts'

describe('keys within their root', () => {
  it.each([
    ['workload-chat-norwayeast/key-vault', 'norwayeast/key-vault'],
    ['workload-chat/budget', 'budget'],
    ['workload-chat/role/x/workload-chat-norwayeast/identity', 'role/x/norwayeast/identity'],
    ['spoke-chat-norwayeast/vnet', 'spoke-norwayeast/vnet'],
    ['application-chat/activity-log', 'application/activity-log'],
    ['group/sub-chat/rg-chat', 'group/rg-chat'],
    ['workload-chatter-norwayeast/vault', 'workload-chatter-norwayeast/vault'],
    ['workload-other/vault', 'workload-other/vault'],
    ['hub-norwayeast/peering/chat', 'hub-norwayeast/peering/chat'],
    ['workload-chat', 'workload-chat'],
  ])('leave out what the root says already: %s is %s', (key, local) => {
    expect(localKey(key, { name: '05-non-production/chat' })).toBe(local)
  })
})
