import manifest from '../../../package.json' with { type: 'json' }
import { environmentVariable } from '../bicep/index.ts'
import type { PlacedRoot, PlacedWave } from '../folder/layout.ts'
import { pipelineTools } from './pipeline-tools.gen.ts'
import { missingInputs, type DeployLanguage } from './roots-file.ts'

/** What pipelines are written from. */
export interface PipelineInput {
  readonly language: DeployLanguage
  /** All formats, for rendering again. */
  readonly formats: readonly string[]
  readonly waves: readonly PlacedWave[]
}

/** What runs at once, one after the other, after somebody approved it. */
export interface PipelineJob {
  /** `landing-zone-platform`: what is approved, and where the identity of the wave is declared. */
  readonly environment: string
  /** `platform`, or `production_2` where a wave has more roots than one job takes. */
  readonly id: string
  readonly wave: string
  readonly title: string
  readonly roots: readonly PlacedRoot[]
}

/** The jobs of all waves, in order. */
export const jobsOf = (waves: readonly PlacedWave[], titleOf: (wave: PlacedWave['wave']) => string): readonly PipelineJob[] =>
  waves.flatMap(({ wave, roots }) => {
    const parts = chunks(roots, pipelineTools.rootsPerJob)
    return parts.map((part, index) => {
      const number = index + 1
      const id = wave.replaceAll('-', '_')
      return {
        environment: `landing-zone-${wave}`,
        id: parts.length === 1 ? id : `${id}_${String(number)}`,
        wave,
        title: parts.length === 1 ? titleOf(wave) : `${titleOf(wave)} (${String(number)} of ${String(parts.length)})`,
        roots: part,
      }
    })
  })

const chunks = <One>(all: readonly One[], size: number): readonly (readonly One[])[] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, index) => all.slice(index * size, (index + 1) * size))

/** Lines that find, of the roots in `$changed`, the jobs that have something to do: `$todo`. */
export const jobsWithWork = (jobs: readonly PipelineJob[]): readonly string[] => [
  'todo=$(for root in $changed; do case $root in',
  ...jobs.flatMap(({ id, roots }) => [`  ${roots.map((one) => one.id).join(' | ')}) echo ${id} ;;`]),
  'esac; done | sort -u)',
]

/** The variables that whoever deploys must give to roots. */
export const missingVariables = (placed: readonly PlacedRoot[]): readonly string[] =>
  missingInputs(placed.map(({ root }) => root)).map(({ input }) => environmentVariable(input.name))

/** How fairway is called where nobody says otherwise: the version that wrote the pipelines, for another one might write other files. */
export const FAIRWAY_CALL = `npx --yes fairway@${manifest.version}`

/** The call in a script: a variable of the pipeline, so that it can come from a registry or a folder of one's own. */
export const FAIRWAY = '$FAIRWAY'

/** Lines that say whether what is committed is what the estate says: new files, and what the lock file keeps, count as well. */
export const renderAgain = (formats: readonly string[]): readonly string[] => [
  `${FAIRWAY} render landing-zone ${formats.map((format) => `--format ${format}`).join(' ')} --out "$LANDING_ZONE"`,
  'git add --intent-to-add -- "$LANDING_ZONE" "$FAIRWAY_ESTATE"',
  'git diff --exit-code -- "$LANDING_ZONE" "$FAIRWAY_ESTATE"',
]

/**
 * Lines that plan every root that changed, and ask the estate's own policies what Azure would refuse. Only ids of roots stand in them: no text
 * of a user. Plans may hold secrets: they are kept nowhere.
 */
export const planLines = (language: DeployLanguage): readonly string[] => {
  const files = language === 'bicep' ? '"$PLAN_DIR/$root.json" "$PLAN_DIR/$root.parameters.json"' : '"$PLAN_DIR/$root.json"'
  return [
    'PLAN_DIR=$(mktemp -d)',
    'export PLAN_DIR',
    `${FAIRWAY} policy pull`,
    'changed=$(bash "$LANDING_ZONE/deploy.sh" changed origin/main)',
    'for root in $changed; do',
    '  echo "== $root"',
    '  bash "$LANDING_ZONE/deploy.sh" plan "$root"',
    `  if [ -f "$PLAN_DIR/$root.json" ]; then ${FAIRWAY} check ${files}; fi`,
    'done',
  ]
}
