import { diagnostic, DiagnosticError, didYouMean, printable } from '@fairway/core/kernel'
import { judgedDetail, type FoundRequest } from '@fairway/server'
import { Command } from 'commander'
import type { CommandContext } from '../../command-context.ts'
import { readLandingZone } from '../../landing-zone/read.ts'
import { choiceOption, withEstateOptions, type EstateOptions } from '../../options.ts'
import { terminal } from '../../output/terminal.ts'
import { foundIn } from './list.ts'
import { formats, withFormat } from './options.ts'
import { showText } from './text.ts'

/** `fairway request show NAME`: everything that is known of one request. */
export const showCommand = ({ io }: CommandContext): Command =>
  withFormat(
    withEstateOptions(
      new Command('show').description('one request: cost, capacity, policies, approval, decisions').argument('<name>', 'the request'),
    ),
  ).action(async (name: string, options: EstateOptions & { readonly output: string }) => {
    const format = choiceOption('--output', options.output, formats)
    const read = await readLandingZone(io, options, { lenient: true })
    const { estate, landingZone, plan, dataDir } = read
    const view = judgedDetail(requestNamed(foundIn(read), name), landingZone, { estate, now: plan.asOf, locked: plan.lock, dataDir })
    io.out(format === 'json' ? `${JSON.stringify(view, undefined, 2)}\n` : showText(view, terminal(io, undefined).width))
  })

/** The request of a name. Error FW8415. */
export function requestNamed(found: readonly FoundRequest[], name: string): FoundRequest {
  const request = found.find(({ view }) => view.name === name)
  if (request !== undefined) return request
  const help = didYouMean(
    name,
    found.map(({ view }) => view.name),
  )
  throw new DiagnosticError([
    diagnostic('FW8415', `there is no request \`${printable(name.slice(0, 80))}\``, help === undefined ? {} : { help }),
  ])
}
