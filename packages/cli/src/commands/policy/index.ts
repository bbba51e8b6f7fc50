import { Command } from 'commander'
import type { CommandContext } from '../../command-context.ts'
import { complianceCommand } from './compliance.ts'
import { evalCommand } from './eval.ts'
import { listCommand, showCommand } from './list.ts'
import { pullCommand } from './pull.ts'

/** `fairway policy`: Azure Policy, offline. */
export function policyCommand(context: CommandContext): Command {
  const command = new Command('policy')
  for (const make of [complianceCommand, evalCommand, pullCommand, listCommand, showCommand]) command.addCommand(make(context))
  return command
}
