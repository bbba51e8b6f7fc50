#!/usr/bin/env node
// Plain JavaScript that any Node can read: an older one gets a sentence instead of a stack trace.
import * as modules from 'node:module'
import { homedir } from 'node:os'
import { join } from 'node:path'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major > 22 || (major === 22 && minor >= 18)) {
  // Reading the program takes half as long when it was read before.
  modules.enableCompileCache(join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'fairway', 'code'))
  await import('../src/main.ts')
} else {
  console.error(`error: Fairway needs Node 22.18 or newer, and this is ${process.versions.node}`)
  console.error('  help: `npx fairway`, inside the folder where `npm install` ran, uses the Node that was installed with it')
  process.exitCode = 1
}
