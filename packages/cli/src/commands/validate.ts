import { resolve } from 'node:path'
import { loadEstate } from '@fairway/core/engine'
import { hasErrors } from '@fairway/core/kernel'
import { readEstateDir } from '@fairway/observe'
import { Command } from 'commander'
import { exitCode } from '../exit-code.ts'
import { choiceOption, withEstateOptions, type EstateOptions } from '../options.ts'
import { counted } from '../output/counted.ts'
import { countDiagnostics, printDiagnostics } from '../output/diagnostics.ts'
import type { CommandContext } from '../command-context.ts'

/** `fairway validate`: reads the estate and prints every mistake with its place. */
export const validateCommand = ({ io, exit }: CommandContext): Command =>
  withEstateOptions(new Command('validate').description('check the estate and print every mistake'))
    .option('-o, --output <format>', 'text or json', 'text')
    .action(async (options: EstateOptions & { output: string }) => {
      const format = choiceOption('--output', options.output, ['text', 'json'])
      const read = await readEstateDir(resolve(options.estate))
      const { estate, diagnostics: found } = loadEstate(read.files)
      const diagnostics = [...read.diagnostics, ...found]
      if (format === 'json')
        io.out(`${JSON.stringify({ documents: estate.documents.length, files: read.files.length, diagnostics }, undefined, 2)}\n`)
      else {
        printDiagnostics(io, diagnostics)
        const documents = `${counted(estate.documents.length, 'document')} in ${counted(read.files.length, 'file')}`
        io.out(diagnostics.length === 0 ? `${documents}: no mistakes\n` : `${documents}: ${countDiagnostics(diagnostics)}\n`)
      }
      if (hasErrors(diagnostics)) exit(exitCode.error)
    })
