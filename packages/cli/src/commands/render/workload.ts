import { diagnostic, DiagnosticError, didYouMean } from '@fairway/core/kernel'
import { Command } from 'commander'
import type { CommandContext } from '../../command-context.ts'
import { readLandingZone, type ReadLandingZone } from '../../landing-zone/read.ts'
import { instantOption } from '../../options.ts'
import { withRenderOptions, writeRendered, type RenderOptions } from './write.ts'

/** `fairway render workload NAME`: one workload as files. */
export const renderWorkloadCommand = (context: CommandContext): Command =>
  withRenderOptions(
    new Command('workload')
      .description('write one workload: its deployment root, and what it runs on Kubernetes')
      .argument('<name>', 'the request'),
  ).action(async (name: string, options: RenderOptions) => {
    const asOf = options.asOf === undefined ? undefined : instantOption('--as-of', options.asOf)
    const read = await readLandingZone(context.io, options, { asOf, lenient: true })
    refuseUnbuilt(name, read)
    await writeRendered(context.io, read, options, { workload: name })
  })

/** Mistakes elsewhere in the landing zone keep nobody from rendering a workload in which nothing is wrong. */
function refuseUnbuilt(name: string, { landingZone }: ReadLandingZone): void {
  if (landingZone.built.some(({ workload }) => workload.name === name)) return
  const asked = landingZone.workloads.find((one) => one.name === name)
  if (asked === undefined) {
    const help = didYouMean(
      name,
      landingZone.workloads.map((one) => one.name),
    )
    throw new DiagnosticError([diagnostic('FW8619', `nobody asked for a workload \`${name}\``, help === undefined ? {} : { help })])
  }
  const { state, reasons, diagnostics } = asked.resolved
  throw new DiagnosticError([
    diagnostic('FW8620', `\`${name}\` is not built: ${state}`, { at: asked.at, detail: reasons.join('\n') }),
    ...diagnostics.filter(({ severity }) => severity === 'error'),
  ])
}
