import { Command } from 'commander'
import type { CommandContext } from '../../command-context.ts'
import { planLandingZoneCommand } from './landing-zone.ts'

/** `fairway plan`: what would be built, before anything is. */
export const planCommand = (context: CommandContext): Command =>
  new Command('plan').description('what would be built, what stands against it, what it costs').addCommand(planLandingZoneCommand(context))
