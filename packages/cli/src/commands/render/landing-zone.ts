import { waves, waveNumber, type Wave } from '@fairway/core/graph'
import { diagnostic, DiagnosticError, didYouMean } from '@fairway/core/kernel'
import type { WaveGate } from '@fairway/core/landing-zone'
import { Command } from 'commander'
import type { CommandContext } from '../../command-context.ts'
import { exitCode } from '../../exit-code.ts'
import { readLandingZone } from '../../landing-zone/read.ts'
import { instantOption } from '../../options.ts'
import { printDiagnostics } from '../../output/diagnostics.ts'
import { inShort } from '../policy/in-short.ts'
import { withRenderOptions, writeRendered, type RenderOptions } from './write.ts'

/** `fairway render landing-zone`: the whole landing zone as files, or one wave of it. */
export const renderLandingZoneCommand = (context: CommandContext): Command =>
  withRenderOptions(
    new Command('landing-zone').description('write the landing zone: a folder for each deployment root, pipelines, READMEs'),
  )
    .option('--wave <wave>', 'only this wave, by number or name; refused while its gate is closed')
    .argument('[name]', 'its name, for those who like to say it: an estate has one landing zone')
    .addHelpText('after', HELP)
    .action(async (name: string | undefined, options: WaveOptions) => run(context, name, options))

const HELP = `
Files that are no longer wanted are removed, files that people changed are never overwritten without \`--force\`, and everything else in the folder
is left alone. Nothing is written while something is declared wrongly (1) or the own policies would deny what is built (2).
`

type WaveOptions = RenderOptions & { readonly wave?: string }

async function run({ io, exit }: CommandContext, name: string | undefined, options: WaveOptions): Promise<void> {
  const asOf = options.asOf === undefined ? undefined : instantOption('--as-of', options.asOf)
  const wave = options.wave === undefined ? undefined : waveNamed(options.wave)
  const read = await readLandingZone(io, options, { asOf })
  refuseOther(name, read.plan.name)
  printDiagnostics(io, inShort(read.diagnostics))
  if (wave !== undefined) refuseClosed(read.plan.waves.find((one) => one.wave === wave))
  const { counts, results } = read.plan.policies
  if (counts.deny > 0) {
    const denied = results.filter(({ outcome, enforced }) => outcome === 'deny' && enforced)
    printDiagnostics(
      io,
      denied.map(({ message, resource, remedy }) =>
        diagnostic('FW8610', message, { at: resource.at, ...(remedy === undefined ? {} : { help: remedy }) }),
      ),
    )
    exit(exitCode.failed)
    return
  }
  await writeRendered(io, read, options, wave === undefined ? {} : { wave })
}

function refuseOther(name: string | undefined, declared: string): void {
  if (name === undefined || name === declared) return
  const summary = `the landing zone is called \`${declared}\`, not \`${name.slice(0, 80)}\``
  throw new DiagnosticError([diagnostic('FW8601', summary, { help: 'leave the name out, or write it as it is declared' })])
}

function waveNamed(text: string): Wave {
  const found = waves.find((wave) => wave === text || String(waveNumber(wave)) === text)
  if (found !== undefined) return found
  const help = didYouMean(text, waves) ?? `one of: ${waves.map((wave) => `${waveNumber(wave)} ${wave}`).join(', ')}`
  throw new DiagnosticError([diagnostic('FW6003', `\`--wave\` cannot be \`${text.slice(0, 40)}\``, { help })])
}

/** What comes before is told with why it is not done: that is the way on. */
function refuseClosed(gate: WaveGate | undefined): void {
  if (gate === undefined || gate.state !== 'closed') return
  const missing = gate.criteria.filter(({ status }) => status !== 'met')
  throw new DiagnosticError([
    diagnostic('FW8609', `wave ${gate.number}, ${gate.title.toLowerCase()}, is not open`, {
      detail: missing.map(({ title, why }) => `${title}: ${why}`).join('\n'),
    }),
  ])
}
