import type { ErrorCode, YAMLError } from 'yaml'
import { diagnostic, printable, type Code, type Diagnostic } from '../kernel/index.ts'
import { limits } from './limits.ts'
import type { Locate } from './positions.ts'

interface Wording {
  readonly code?: Code
  readonly summary: string
  readonly help?: string
}

/** The parser's faults in our own words, where we have better ones. */
const wordings: Partial<Record<ErrorCode, Wording>> = {
  TAB_AS_INDENT: { code: 'FW1017', summary: 'a tab stands in the indentation', help: 'indent with spaces' },
  MULTILINE_IMPLICIT_KEY: {
    summary: 'a key runs over several lines',
    help: 'is a `:` missing after the key, or is the line indented wrongly?',
  },
  BLOCK_AS_IMPLICIT_KEY: { summary: 'a second `: ` stands in one line', help: 'put the value in quotes, or begin a new line' },
  BAD_INDENT: { summary: 'the indentation does not fit the lines above' },
  BAD_DQ_ESCAPE: { summary: 'an unknown escape stands in double quotes', help: 'write a backslash twice, or use single quotes' },
  BAD_SCALAR_START: { summary: 'a bare value cannot begin with this character', help: 'put the value in quotes' },
  BAD_COLLECTION_TYPE: { code: 'FW1015', summary: 'the tag does not fit the value' },
  KEY_OVER_1024_CHARS: { summary: 'a key is longer than 1024 characters' },
  BLOCK_IN_FLOW: { summary: 'an indented list or mapping stands inside of brackets', help: 'is a closing bracket missing?' },
}

/** Reported by the scan before the parser, with a better position. */
const alreadyReported: ReadonlySet<ErrorCode> = new Set(['TAG_RESOLVE_FAILED', 'MULTIPLE_TAGS', 'BAD_DIRECTIVE'])

/** The parser's errors of one document as diagnostics; of very many the first. */
export const syntaxDiagnostics = (errors: readonly YAMLError[], locate: Locate): readonly Diagnostic[] =>
  errors
    .filter((error) => !alreadyReported.has(error.code))
    .slice(0, limits.mistakesPerFile + 1)
    .map((error) => syntaxDiagnostic(error, locate))

function syntaxDiagnostic(error: YAMLError, locate: Locate): Diagnostic {
  const wording = wordings[error.code] ?? { summary: libraryWording(error.message) }
  const help = wording.help === undefined ? {} : { help: wording.help }
  return diagnostic(wording.code ?? 'FW1001', wording.summary, { ...help, at: locate(error.pos[0]) })
}

const libraryWording = (message: string): string => {
  const text = printable(message.slice(0, 200)).replace(/\.$/, '')
  return text.charAt(0).toLowerCase() + text.slice(1)
}
