/** Turns the facts about aliases and resource types in data/ into a module. `--check` fails when the committed module is stale. */
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { emit } from './generated.ts'

const source = z.strictObject({
  id: z.string(),
  title: z.string(),
  url: z.url(),
  commit: z.string().optional(),
  date: z.string(),
  licence: z.string(),
  gives: z.string(),
})

const aliasFacts = z.strictObject({
  title: z.string(),
  sources: z.array(source),
  shared: z.array(z.strictObject({ alias: z.string(), paths: z.record(z.string(), z.string()), source: z.string() })),
  versioned: z.array(z.strictObject({ alias: z.string(), path: z.string(), versions: z.array(z.string()), source: z.string() })),
  newer: z.record(z.string(), z.record(z.string(), z.string())),
  dataPlane: z.record(z.string(), z.array(z.string())),
  modifiable: z.strictObject({
    wholeTypes: z.array(z.string()),
    yes: z.array(z.strictObject({ alias: z.string(), notAt: z.array(z.string()).optional(), source: z.string() })),
  }),
})

const typeFacts = z.strictObject({
  title: z.string(),
  sources: z.array(source),
  indexed: z.record(z.string(), z.array(z.string())),
  anyType: z.array(z.string()),
  serverFilled: z.record(z.string(), z.array(z.string())),
})

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))
const aliases = aliasFacts.parse(read('data/azure-aliases.json'))
const types = typeFacts.parse(read('data/azure-types.json'))

const named = new Set(aliases.sources.map((one) => one.id))
const unnamed = [...aliases.shared, ...aliases.versioned, ...aliases.modifiable.yes].filter((one) => !named.has(one.source))
if (unnamed.length > 0) throw new Error(`data/azure-aliases.json: unknown source of ${unnamed.map((one) => one.alias).join(', ')}`)

/** Paths by type: of shared aliases, and of those that the listing does not have yet. */
function paths(): readonly (readonly string[])[] {
  const shared = aliases.shared.flatMap((one) => Object.entries(one.paths).map(([type, path]) => ({ alias: one.alias, type, path })))
  const newer = Object.entries(aliases.newer).flatMap(([type, of]) =>
    Object.entries(of).map(([rest, path]) => ({ alias: `${type}/${rest}`, type, path })),
  )
  return [...shared, ...newer].map((one) => [one.alias.toLowerCase(), one.type.toLowerCase(), one.path])
}

const lower = (texts: readonly string[]): string => texts.join(' ').toLowerCase()

function table(name: string, comment: string, rows: readonly (readonly string[])[]): string {
  const width = rows[0]?.length === 3 ? 'string, string, string' : 'string, string'
  const lines = rows.map((row) => `  [${row.map((cell) => `'${cell}'`).join(', ')}],\n`).join('')
  return `/** ${comment} */\nexport const ${name}: readonly (readonly [${width}])[] = [\n${lines}]\n`
}

const sources = [...aliases.sources, ...types.sources].map(
  (one) => ` * - ${one.title} (${one.licence}, ${one.commit ?? one.date}): ${one.gives}`,
)

emit(
  new Map([
    [
      'packages/arm/src/alias/facts.gen.ts',
      [
        '// Generated from data/azure-aliases.json and data/azure-types.json by scripts/gen-alias-facts.ts. Do not edit.',
        `/**\n * Sources:\n${sources.join('\n')}\n */`,
        '',
        table('sharedAliases', 'Aliases that several types share, and those that are newer than the listing: alias, type, path.', paths()),
        table(
          'versionedAliases',
          'Paths of single API versions: alias, path, versions.',
          aliases.versioned.map((one) => [one.alias.toLowerCase(), one.path, lower(one.versions)]),
        ),
        table(
          'dataPlaneAliases',
          'Aliases of data planes, which read the projection that stands below properties: type, aliases.',
          Object.entries(aliases.dataPlane).map(([type, rests]) => [type.toLowerCase(), rests.join(' ')]),
        ),
        table(
          'modifiableAliases',
          'Aliases that modify may change, and the API versions at which it may not.',
          aliases.modifiable.yes.map((one) => [one.alias.toLowerCase(), lower(one.notAt ?? [])]),
        ),
        `/** Types of which every alias that modify may change is listed above. */\nexport const wholeTypes: readonly string[] = [\n${aliases.modifiable.wholeTypes
          .map((type) => `  '${type.toLowerCase()}',\n`)
          .join('')}]\n`,
        table(
          'indexedTypes',
          'Namespaces of which every type is known, and their types with tags and location.',
          Object.entries(types.indexed).map(([namespace, of]) => [namespace.toLowerCase(), lower(of)]),
        ),
        `/** What every provider fills in. */\nexport const filledAnywhere = '${lower(types.anyType)}'\n`,
        table(
          'filledProperties',
          'What the provider of a type fills in by default.',
          Object.entries(types.serverFilled).map(([type, paths]) => [type.toLowerCase(), lower(paths)]),
        ),
      ].join('\n'),
    ],
  ]),
)
