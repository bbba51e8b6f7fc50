import { Command } from 'commander'
import { requestsOf, type FoundRequest } from '@fairway/server'
import type { CommandContext } from '../../command-context.ts'
import { readLandingZone, type ReadLandingZone } from '../../landing-zone/read.ts'
import { choiceOption, withEstateOptions, type EstateOptions } from '../../options.ts'
import { formats, withFormat } from './options.ts'
import { listText } from './text.ts'

interface ListOptions extends EstateOptions {
  readonly output: string
  readonly state?: string
  readonly team?: string
}

const states = ['requested', 'needs-approval', 'approved', 'rejected', 'expired'] as const

/** `fairway request list`: what was asked for, and where it stands. */
export const listCommand = ({ io }: CommandContext): Command =>
  withFormat(withEstateOptions(new Command('list').description('what was asked for, where it stands, what it costs')))
    .option('--state <state>', `only in this state: ${states.join(', ')}`)
    .option('--team <team>', 'only of this team')
    .action(async (options: ListOptions) => {
      const format = choiceOption('--output', options.output, formats)
      const state = options.state === undefined ? undefined : choiceOption('--state', options.state, states)
      const found = foundIn(await readLandingZone(io, options, { lenient: true }))
        .map(({ view }) => view)
        .filter((one) => (state === undefined || one.state === state) && (options.team === undefined || one.team === options.team))
      io.out(format === 'json' ? `${JSON.stringify({ items: found }, undefined, 2)}\n` : listText(found))
    })

/** The requests of an estate that was read. */
export const foundIn = ({ estate, landingZone, plan }: ReadLandingZone): readonly FoundRequest[] =>
  requestsOf({ estate, now: plan.asOf, landingZone, plan })
