import { LOCK_FILE, mergeConflicts } from '../address/index.ts'
import { parseEstate, type EstateFile, type ParsedEstate } from '../estate/index.ts'
import { byText, type Diagnostic } from '../kernel/index.ts'
import { checkPolicies, isPolicyFile, policiesInFiles, withoutTwins } from '../policy/index.ts'
import { everythingAsked } from '../program/index.ts'
import { checkControlReferences, controls } from '../readiness/index.ts'
import { checkMeaning } from './check-meaning.ts'
import { allKinds } from './kinds.ts'

const criteria = everythingAsked.map(({ id }) => id)

/** Ids that a document may name where it names a control: controls, and criteria of gates and items of the checklist, whose thresholds can be overridden. */
const vocabulary = {
  controls: [
    ...controls.map((control) => ({ id: control.id, evaluation: control.evaluation.kind })),
    ...criteria.map((id) => ({ id, evaluation: 'facts' as const })),
  ],
}

/**
 * Reads an estate with all kinds and the whole catalogue, and checks what the shapes alone cannot: that waivers were agreed
 * by somebody else, that nothing ends before it begins, that overrides set what exists. Every mistake is reported, in the
 * order of file and line.
 */
export function loadEstate(files: readonly EstateFile[]): ParsedEstate {
  const torn = files.filter((file) => file.path.endsWith(LOCK_FILE)).flatMap(mergeConflicts)
  const tornFiles = new Set(torn.map((one) => one.at?.file))
  const parsed = parseEstate(
    files.filter((file) => !isPolicyFile(file) && !tornFiles.has(file.path)),
    allKinds,
    vocabulary,
  )
  const policies = policiesInFiles(files.filter(isPolicyFile))
  const all = withoutTwins([...parsed.estate.documents, ...policies.documents])
  const estate = { documents: all.documents.toSorted((a, b) => byText(a.kind, b.kind) || byText(a.name, b.name)) }
  const diagnostics = [...torn, ...parsed.diagnostics, ...policies.diagnostics, ...all.diagnostics]
  const references = checkControlReferences(controls, estate, criteria).filter((one) => !reported(one, diagnostics))
  return {
    estate,
    diagnostics: [...diagnostics, ...references, ...checkMeaning(estate), ...checkPolicies(estate, files)].toSorted(byPlace),
  }
}

/** `parseEstate` tells of unknown ids at their very place. */
const reported = (one: Diagnostic, known: readonly Diagnostic[]): boolean =>
  (one.code === 'FW5001' || one.code === 'FW5002') &&
  known.some((other) => (other.code === 'FW1027' || other.code === 'FW1028') && other.at?.file === one.at?.file)

const byPlace = (a: Diagnostic, b: Diagnostic): number =>
  byText(a.at?.file ?? '', b.at?.file ?? '') ||
  (a.at?.line ?? 0) - (b.at?.line ?? 0) ||
  byText(a.code, b.code) ||
  byText(a.summary, b.summary)
