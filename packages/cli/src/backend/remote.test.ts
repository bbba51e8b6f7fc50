import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { openRemote } from './remote.ts'

test('A server that ends while it is asked is a message, not a defect.', async () => {
  const server = createServer((request) => request.socket.destroy())
  onTestFinished(() => void server.close())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port }: Partial<AddressInfo> = Object(server.address())
  const asked = openRemote({ url: `http://127.0.0.1:${port}`, token: 'x', pid: 1 }).assess(undefined, new AbortController().signal)
  await expect(asked).rejects.toMatchObject({ diagnostics: [{ code: 'FW6012' }] })
})

test('A server that is frozen is not waited for without end.', async () => {
  const server = createServer(() => undefined)
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port }: Partial<AddressInfo> = Object(server.address())
  const asked = openRemote({ url: `http://127.0.0.1:${port}`, token: 'x', pid: 1 }, 200).findings({}, { limit: 1 })
  await expect(asked).rejects.toMatchObject({ diagnostics: [{ code: 'FW6012' }] })
})
