import { printable } from '@fairway/core/kernel'
import { fileFailure, type FileFailure } from './failure.ts'

/** How the Azure command line, Terraform and PowerShell begin what they say to people. */
const SPOKEN =
  /^\s*(?:ERROR:|WARNING:|\(?[A-Za-z]+(?:Failed|Denied|NotFound|Forbidden|Unauthorized)\)|Please run|az :|Error:|╷|Traceback|Get-\w+ :|The term )/
const MAX_SHOWN = 300

/** The failure of a file that is words where JSON was expected: usually the error output of the tool that should have exported. */
export function notJson(label: string, text: string): FileFailure {
  const shown = printable(text.trim().slice(0, MAX_SHOWN))
  return SPOKEN.test(text)
    ? fileFailure('FW2012', label, `\`${printable(label)}\` holds a tool's message in place of its output`, { detail: shown })
    : fileFailure('FW2007', label, `\`${printable(label)}\` does not begin like JSON`, { detail: `it begins with: ${shown.slice(0, 80)}` })
}

/** What a tool says before its output without having failed. */
const REMARK = /^(?:az(?:\.cmd)? : )?(?:WARNING:|INFO:|Command group '|This command|The command requires|Extension ')/
/** Where a terminal's colours begin and end. */
const COLOURS = new RegExp(`${String.fromCharCode(27)}\\[[\\d;]*m`, 'g')

/**
 * Where the output begins in a text that begins with remarks of the tool that made it (`az ... > file 2>&1`), or `undefined` when it is
 * something else. An error among the remarks is no remark.
 */
export function endOfRemarks(text: string): number | undefined {
  if (!REMARK.test(text.replaceAll(COLOURS, '').trimStart())) return undefined
  const output = /^[ \t]*[{[]/m.exec(text)
  return output === null || /^\s*(?:ERROR:|\(\w+\)|Traceback)/m.test(text.slice(0, output.index)) ? undefined : output.index
}
