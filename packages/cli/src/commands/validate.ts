import { resolve } from 'node:path'
import { loadEstate } from '@fairway/core/engine'
import { declaredOne, type Estate } from '@fairway/core/estate'
import { hasErrors, type Diagnostic } from '@fairway/core/kernel'
import { compileLandingZone, landingZoneKind } from '@fairway/core/landing-zone'
import { readEstateDir } from '@fairway/observe'
import { Command } from 'commander'
import { systemClock } from '../clock.ts'
import { exitCode } from '../exit-code.ts'
import { choiceOption, withEstateOptions, type EstateOptions } from '../options.ts'
import { counted } from '../output/counted.ts'
import { countDiagnostics, printDiagnostics } from '../output/diagnostics.ts'
import type { CommandContext } from '../command-context.ts'

/** `fairway validate`: reads the estate and prints every mistake with its place. */
export const validateCommand = ({ io, exit }: CommandContext): Command =>
  withEstateOptions(new Command('validate'))
    .option('-o, --output <format>', 'text or json', 'text')
    .action(async (options: EstateOptions & { output: string }) => {
      const format = choiceOption('--output', options.output, ['text', 'json'])
      const read = await readEstateDir(resolve(options.estate))
      const { estate, diagnostics: found } = loadEstate(read.files)
      const diagnostics = [...read.diagnostics, ...found, ...landingZoneMistakes(estate, found)]
      if (format === 'json')
        io.out(`${JSON.stringify({ documents: estate.documents.length, files: read.files.length, diagnostics }, undefined, 2)}\n`)
      else {
        printDiagnostics(io, diagnostics)
        const documents = `${counted(estate.documents.length, 'document')} in ${counted(read.files.length, 'file')}`
        io.out(diagnostics.length === 0 ? `${documents}: no mistakes\n` : `${documents}: ${countDiagnostics(diagnostics)}\n`)
      }
      if (hasErrors(diagnostics)) exit(exitCode.error)
    })

/** What is wrong with the landing zone as a whole, where one is declared: what was told of its documents is not told again. */
function landingZoneMistakes(estate: Estate, found: readonly Diagnostic[]): readonly Diagnostic[] {
  if (declaredOne(estate, landingZoneKind) === undefined) return []
  const known = new Set(found.map(textOf))
  return compileLandingZone({ estate, now: systemClock.now() }).diagnostics.filter((one) => !known.has(textOf(one)))
}

const textOf = ({ code, summary, at }: Diagnostic): string => JSON.stringify([code, summary, at])
