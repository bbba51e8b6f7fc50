import { expect, test } from 'vitest'
import { runCli } from '../src/program.ts'
import { folderWith } from './folder.ts'

const longest = async (width: number | undefined): Promise<number> => {
  const folder = folderWith({
    'organization.yaml': `apiVersion: fairway.dev/v1\nkind: Organization\nmetadata: { name: contoso }\nspec: { displayName: Contoso }\n`,
  })
  let out = ''
  const io = {
    out: (text: string) => void (out += text),
    err: () => undefined,
    interactive: false,
    color: false,
    ...(width === undefined ? {} : { width }),
  }
  await runCli(['node', 'fairway', 'assess', '--estate', folder, '--as-of', '2026-11-21'], io)
  return Math.max(...out.split('\n').map((line) => line.length))
}

test('The text of an assessment fits the terminal, and is 120 wide where there is none.', async () => {
  expect(await longest(80)).toBeLessThanOrEqual(80)
  const plain = await longest(undefined)
  expect(plain).toBeGreaterThan(80)
  expect(plain).toBeLessThanOrEqual(120)
}, 60_000)
