import type { DeployLanguage } from '../pipeline/roots-file.ts'
import { shellWord } from '../pipeline/shell.ts'
import { code, codeBlock, joinedBy, prose, sentence, steps, type Markdown } from './markdown.ts'
import type { RemovalStep, RootRemoval } from './removal.ts'

/** How a root is taken away, in words, with the script that does it. */
export function removalWords(removal: RootRemoval, languages: readonly DeployLanguage[]): readonly Markdown[] {
  const { root } = removal.placed
  if (removal.steps.length === 0) return [prose`There is nothing to take away.`]
  const scripts = languages.map((language) => `bash ${shellWord(`${root.name}/${language}/remove.sh`)}`)
  return [
    prose`After every root that needs it. In this order, against the order in which it was built:`,
    steps(removalSentences(removal.steps)),
    ...(scripts.length === 0
      ? []
      : [codeBlock('sh', scripts.length > 1 ? [`${scripts[0] ?? ''}  # with Terraform: ${scripts[1] ?? ''}`] : scripts)]),
  ]
}

/** Steps that are done at the same moment for the same reason, as one sentence each. */
export const removalSentences = (all: readonly RemovalStep[]): readonly Markdown[] =>
  [...Map.groupBy(all, ({ moment, says = '' }) => `${moment} ${says}`).values()].flatMap((same) => {
    const [first] = same
    if (first === undefined) return []
    const names = same.map(({ node }) => node.name)
    return [joinedBy([verbs[first.moment], prose`${namesOf(names, first)}.`, sentence(first.says ?? '')], ' ')]
  })

const verbs: Readonly<Record<RemovalStep['moment'], Markdown>> = {
  first: prose`Delete`,
  wait: prose`Mind`,
  before: prose`Delete for good`,
  instead: prose`Switch off`,
  resource: prose`Delete`,
  group: prose`Delete, with all that lies in it,`,
  rights: prose`Take away`,
  place: prose`Take out of the tree`,
  tree: prose`Delete`,
  after: prose`Purge`,
}

const MOST_NAMES = 4

function namesOf(names: readonly string[], { moment, node }: RemovalStep): Markdown {
  const what = moment === 'resource' ? 'resources' : node.type.slice(node.type.indexOf('/') + 1)
  if (names.length > MOST_NAMES) return prose`${names.length} ${what}`
  const listed = joinedBy(names.map(code), ', ')
  return moment === 'resource' ? listed : prose`${what} ${listed}`
}
