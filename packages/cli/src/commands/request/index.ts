import { Command } from 'commander'
import type { CommandContext } from '../../command-context.ts'
import { renderWorkloadCommand } from '../render/workload.ts'
import { decideCommand } from './decide.ts'
import { listCommand } from './list.ts'
import { newCommand } from './new.ts'
import { showCommand } from './show.ts'

/** `fairway request`: self-service. A request is a file of the estate; a decision is a line in it. */
export const requestCommand = (context: CommandContext): Command =>
  new Command('request')
    .addCommand(newCommand(context))
    .addCommand(listCommand(context))
    .addCommand(showCommand(context))
    .addCommand(decideCommand(context, 'approve'))
    .addCommand(decideCommand(context, 'reject'))
    .addCommand(renderWorkloadCommand(context).name('render'))
