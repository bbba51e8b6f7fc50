import { existsSync, globSync, statSync } from 'node:fs'
import { run } from './run.ts'

const BUILT = 'packages/web/dist/index.html'

/** Builds the console when it was never built or a source of it (or of core, whose types it uses) is newer. */
export async function buildConsole(): Promise<void> {
  const builtAt = existsSync(BUILT) ? statSync(BUILT).mtimeMs : 0
  const sources = globSync(['packages/web/{src,public}/**/*', 'packages/web/*.{html,ts,json}', 'packages/core/src/**/*.ts'])
  if (sources.every((file) => statSync(file).mtimeMs <= builtAt)) return
  console.log('building the console')
  const code = await run('vite', ['build', 'packages/web', '--logLevel', 'warn'])
  if (code !== 0) throw new Error(`the console could not be built (vite ended with ${code})`)
}
