import { Input, idOf, placesIn, type Graph } from '@fairway/core/graph'
import { byText } from '@fairway/core/kernel'
import { environmentVariable } from '../bicep/index.ts'
import type { DeployLanguage } from '../pipeline/roots-file.ts'
import { commentText } from '../words.ts'
import { deletions, type RemovalStep, type RootRemoval } from './removal.ts'

/** `remove.sh` of a root: its steps in their order. What is gone already is passed over, so that it can be run again. */
export function removalScript({ placed, steps }: RootRemoval, language: DeployLanguage, graph: Graph): string {
  const { root } = placed
  const up = root.name.split('/').map(() => '..')
  const destroy = `DEPLOY_WITH=terraform bash "$(dirname "$0")/../${up.join('/')}/deploy.sh" destroy ${placed.id}`
  const lines = bodyLines(steps, language === 'terraform' ? destroy : undefined)
  const asked = askedBy(steps, graph).map((variable) => `: "\${${variable}:?}"`)
  return [
    '#!/usr/bin/env bash',
    `# Takes ${commentText(root.name)} away for good. Written by Fairway from the estate.`,
    'set -euo pipefail',
    // What az asks would not be seen, for what it says is kept.
    ...(lines.some((line) => line.startsWith('once az ')) ? ['export AZURE_EXTENSION_USE_DYNAMIC_INSTALL=yes_without_prompt'] : []),
    ...asked,
    ...functionsFor(lines),
    ...lines,
    '',
  ].join('\n')
}

/** What the lines of a script call, and what that calls. */
const FUNCTIONS: readonly { readonly name: string; readonly calls?: readonly string[]; readonly lines: readonly string[] }[] = [
  {
    name: 'gone',
    lines: [
      '# Whether a message says that something is not there.',
      'gone() { case $1 in *[Nn]ot[Ff]ound* | *"not found"* | *"Not Found"* | *"not be found"*) ;; *) return 1 ;; esac; }',
    ],
  },
  {
    name: 'once',
    calls: ['gone'],
    lines: [
      '# Runs a command; that what it is about is gone already is no mistake.',
      'once() {',
      '  local said',
      '  if said=$("$@" 2>&1 </dev/null); then return; fi',
      '  if gone "$said"; then echo "gone already: $*"; else echo "$said" >&2; return 1; fi',
      '}',
    ],
  },
  {
    name: 'remove',
    calls: ['once'],
    lines: [
      '# Deletes a resource and waits until it is gone: it can be read no more, or there is no right to any more.',
      'remove() {',
      '  local said',
      '  once az rest --method delete --url "$1?api-version=$2" --output none',
      '  for _ in $(seq 90); do',
      '    if ! said=$(az rest --method get --url "$1?api-version=$2" --output none 2>&1); then',
      '      if gone "$said" || [[ $said == *AuthorizationFailed* ]]; then return; fi',
      '    fi',
      '    sleep 10',
      '  done',
      '  echo "$1 is still there" >&2',
      '  return 1',
      '}',
    ],
  },
  {
    name: 'remove_group',
    lines: [
      '# Deletes a resource group with all that lies in it.',
      'remove_group() {',
      '  local there',
      '  there=$(az group exists --subscription "$1" --name "$2")',
      '  if [ "$there" = true ]; then az group delete --subscription "$1" --name "$2" --yes; fi',
      '}',
    ],
  },
]

/** The functions that lines call, in the order in which they are declared. */
function functionsFor(lines: readonly string[]): readonly string[] {
  const called = new Set(lines.map((line) => line.slice(0, line.indexOf(' '))))
  for (const { name, calls = [] } of FUNCTIONS.toReversed()) if (called.has(name)) for (const one of calls) called.add(one)
  return FUNCTIONS.filter(({ name }) => called.has(name)).flatMap((one) => ['', ...one.lines])
}

function bodyLines(steps: readonly RemovalStep[], destroy: string | undefined): readonly string[] {
  const lines: string[] = []
  let said = ''
  let destroyed = destroy === undefined
  for (const { moment, command, says = 'What was built last goes first.' } of steps) {
    const own = deletions.some((one) => one === moment)
    if (!destroyed && (own || moment === 'after')) {
      lines.push('', '# Everything that is in the state.', destroy ?? '')
      destroyed = true
    }
    if (destroy !== undefined && own) continue
    if (says !== said) lines.push('', `# ${commentText(says)}`)
    said = says
    if (command !== undefined) lines.push(own ? command : `once ${command}`)
  }
  return destroyed ? lines : [...lines, '', destroy ?? '']
}

/** The variables of the environment that commands name. */
const askedBy = (steps: readonly RemovalStep[], graph: Graph): readonly string[] =>
  [
    ...new Set(
      steps
        .filter(({ command }) => command !== undefined)
        .flatMap(({ node }) => placesIn(idOf(node, graph)))
        .flatMap((place) =>
          place instanceof Input && graph.inputs.get(place.name)?.value === undefined ? [environmentVariable(place.name)] : [],
        ),
    ),
  ].toSorted(byText)
