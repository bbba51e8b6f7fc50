import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { checkBoundaries, walls } from './boundaries.ts'

const roots: string[] = []
afterEach(() => roots.splice(0).forEach((root) => rmSync(root, { recursive: true })))

function tree(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'walls-'))
  roots.push(root)
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), text)
  }
  return root
}

const manifest = (...dependencies: string[]): string =>
  JSON.stringify({ dependencies: Object.fromEntries(dependencies.map((name) => [name, '1'])) })

const cases: Record<string, { files: Record<string, string>; says: string[] }> = {
  'A package that imports one it may not is named with what it may import.': {
    files: { 'packages/core/src/kernel/index.ts': `import { x } from '@fairway/store'\nexport { x }\n` },
    says: ['packages/core/src/kernel/index.ts: imports `@fairway/store`: core may import only [arm]'],
  },
  'A workspace dependency that is not declared is named with the manifest to mend.': {
    files: {
      'packages/store/src/index.ts': `export { a } from '@fairway/core/kernel'\n`,
      'packages/store/package.json': manifest(),
      'packages/core/src/kernel/index.ts': 'export const a = 1\n',
    },
    says: ['packages/store/src/index.ts: imports `@fairway/core/kernel`: add it to packages/store/package.json'],
  },
  'An import into the files of another package is refused.': {
    files: {
      'packages/server/src/index.ts': `import '@fairway/store/src/journal.ts'\n`,
      'packages/server/package.json': manifest('@fairway/store'),
    },
    says: ['packages/server/src/index.ts: imports `@fairway/store/src/journal.ts`: import the package, not its files'],
  },
  'A domain of core is imported by its entry point only.': {
    files: {
      'packages/core/src/iac/index.ts': `import { r } from '../inventory/resource.ts'\nexport { r }\n`,
      'packages/core/src/inventory/resource.ts': 'export const r = 1\n',
    },
    says: ['packages/core/src/iac/index.ts: imports `../inventory/resource.ts`: import inventory/index.ts, not its files'],
  },
  'A domain of core may not import one that stands above it.': {
    files: {
      'packages/core/src/kernel/index.ts': `export { e } from '../engine/index.ts'\n`,
      'packages/core/src/engine/index.ts': 'export const e = 1\n',
    },
    says: ['packages/core/src/kernel/index.ts: imports `../engine/index.ts`: kernel may import only []'],
  },
  'A relative import may not leave its package.': {
    files: {
      'packages/store/src/index.ts': `import '../../core/src/kernel/index.ts'\n`,
      'packages/core/src/kernel/index.ts': 'export {}\n',
    },
    says: ['packages/store/src/index.ts: imports `../../core/src/kernel/index.ts`: a relative import may not leave its package'],
  },
  'Core may not reach for the machine it runs on.': {
    files: { 'packages/core/src/kernel/index.ts': `import 'node:fs'\n` },
    says: ['packages/core/src/kernel/index.ts: imports `node:fs`: core is pure: no node modules'],
  },
  'A third-party import must be declared by the package that uses it.': {
    files: {
      'packages/observe/src/index.ts': `import lib from 'left-pad/fast'\nexport const x = lib\n`,
      'packages/observe/package.json': manifest(),
    },
    says: ['packages/observe/src/index.ts: imports `left-pad/fast`: add `left-pad` to packages/observe/package.json'],
  },
  'An import cycle at run time is told once, from its first file.': {
    files: {
      'packages/store/src/a.ts': `import { b } from './b.ts'\nexport const a = b\n`,
      'packages/store/src/b.ts': `import { a } from './a.ts'\nexport const b = a\n`,
    },
    says: ['import cycle: packages/store/src/a.ts -> packages/store/src/b.ts -> packages/store/src/a.ts'],
  },
  'A cycle of types alone is none.': {
    files: {
      'packages/store/src/a.ts': `import type { B } from './b.ts'\nexport type A = B\n`,
      'packages/store/src/b.ts': `import type { A } from './a.ts'\nexport type B = A\n`,
    },
    says: [],
  },
  'A package or domain that the table does not name is reported.': {
    files: { 'packages/extra/src/index.ts': 'export {}\n', 'packages/core/src/extra/index.ts': 'export {}\n' },
    says: [
      'packages/core/src/extra: not in the table of walls (scripts/boundaries.ts)',
      'packages/extra: not in the table of walls (scripts/boundaries.ts)',
    ],
  },
  'A dynamic import is judged like any other.': {
    files: { 'packages/web/src/a.ts': `export const s = () => import('@fairway/server')\n`, 'packages/web/package.json': manifest() },
    says: ['packages/web/src/a.ts: imports `@fairway/server`: web may import only [core]'],
  },
  'Tests may use the testkit.': {
    files: { 'packages/store/src/a.test.ts': `import '@fairway/testkit'\n`, 'packages/store/package.json': manifest('@fairway/testkit') },
    says: [],
  },
}

test.each(Object.entries(cases))('%s', (_name, { files, says }) => {
  expect(checkBoundaries(tree(files), walls)).toEqual(says)
})

test.each(Object.entries(walls.domains))('The walls of %s have no cycle themselves.', (_package, domains) => {
  const reach = (domain: string, seen: readonly string[]): void => {
    expect(seen, `${domain} imports itself through ${seen.join(' -> ')}`).not.toContain(domain)
    for (const next of domains[domain] ?? []) reach(next, [...seen, domain])
  }
  for (const domain of Object.keys(domains)) reach(domain, [])
})
