import { waveNumber, type Wave } from '@fairway/core/graph'
import { waveTitle } from '@fairway/core/landing-zone'
import type { DeployLanguage } from '../pipeline/roots-file.ts'
import { shellWord } from '../pipeline/shell.ts'
import { code, codeBlock, document, link, list, prose, type Markdown } from './markdown.ts'
import { removalSentences } from './removal-words.ts'
import type { RemovalStep, RootRemoval } from './removal.ts'

/** `REMOVAL.md`: how the whole landing zone is taken away. */
export function removalPlan(removals: readonly RootRemoval[], languages: readonly DeployLanguage[]): string {
  const steps = removals.flatMap((one) => one.steps)
  const byWave = [...Map.groupBy(removals, ({ placed }) => placed.root.wave)]
  return document([
    prose`# Taking the landing zone away`,
    prose`Against the order in which it was built. Each root is taken away by its own script, which passes over what is gone already and can be run again. The scripts ask nobody: read them first.`,
    prose`## 1. What costs money, and what is locked`,
    ...firstPart(steps.filter(({ moment }) => moment === 'first')),
    ...byWave.flatMap(([wave, ofWave], index) => wavePart({ wave, number: index + 2, removals: ofWave }, languages)),
    prose`## What stays for a while`,
    stayPart(steps),
  ])
}

function firstPart(steps: readonly RemovalStep[]): readonly Markdown[] {
  if (steps.length === 0) return [prose`No provisioned throughput, no locks.`]
  const commands = steps.flatMap(({ command }) => command ?? [])
  return [list(removalSentences(steps)), codeBlock('sh', commands)]
}

interface WavePart {
  readonly wave: Wave
  readonly number: number
  readonly removals: readonly RootRemoval[]
}

function wavePart({ wave, number, removals }: WavePart, languages: readonly DeployLanguage[]): readonly Markdown[] {
  const [language = 'bicep'] = languages
  const scripts = removals
    .filter(({ steps }) => steps.length > 0)
    .map(({ placed }) => `bash ${shellWord(`${placed.root.name}/${language}/remove.sh`)}`)
  const purges = removals.flatMap(({ steps }) => steps.filter(({ moment }) => moment === 'after'))
  const links = removals.map(({ placed }) => link(code(placed.root.name), `${placed.root.name}/README.md`))
  return [
    prose`## ${number}. Wave ${waveNumber(wave)}: ${waveTitle(wave)}`,
    ...(scripts.length === 0 || languages.length === 0 ? [list(links)] : [codeBlock('sh', scripts)]),
    ...(purges.length === 0 ? [] : [prose`The scripts purge, before the networks below are touched:`, list(removalSentences(purges))]),
  ]
}

function stayPart(steps: readonly RemovalStep[]): Markdown {
  const waits = steps.filter(({ moment }) => moment === 'wait')
  return waits.length === 0 ? prose`Nothing.` : list(removalSentences(waits))
}
