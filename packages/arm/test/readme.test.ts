import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const readme = readFileSync(join(root, 'README.md'), 'utf8')

/** Each block of code with the output that stands below it. */
const examples = [...readme.matchAll(/## ([^\n]+)\n(?:(?!\n## )[^])*?```ts\n([^]*?)```\n\n```text\n([^]*?)```/g)].map(
  ([, title = '', code = '', output = '']) => [title, code, output] as const,
)

const run = promisify(execFile)

test('The examples of the README are found.', () => {
  expect(examples).toHaveLength(readme.split('```ts\n').length - 1)
})

test.each(examples)('README, %s: the example prints what stands below it.', async (_, code, output) => {
  const { stdout } = await run(process.execPath, ['--input-type=module-typescript', '--eval', code], {
    cwd: root,
    env: { ...process.env, NO_COLOR: '1', NODE_NO_WARNINGS: '1' },
  })
  expect(stdout).toBe(output)
})
