/** `npm run demo -w @fairway/web`: the built console with made-up data, to look at pages without a server. */
import { buildConsole } from './build.ts'
import { serveConsole } from './console-server.ts'
import { FakeApi } from './fake-api.ts'

await buildConsole()
const { url } = await serveConsole(new FakeApi({ resources: Number(process.argv[2] ?? 1200) }))
console.log(`the console with made-up data: ${url} (Ctrl-C ends it)`)
