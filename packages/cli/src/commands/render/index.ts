import { Command } from 'commander'
import type { CommandContext } from '../../command-context.ts'
import { renderLandingZoneCommand } from './landing-zone.ts'
import { renderWorkloadCommand } from './workload.ts'

/** `fairway render`: writes what was declared in the languages that deploy it. */
export const renderCommand = (context: CommandContext): Command =>
  new Command('render').addCommand(renderLandingZoneCommand(context)).addCommand(renderWorkloadCommand(context))
