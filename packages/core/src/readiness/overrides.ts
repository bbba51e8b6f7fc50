import { declared, type Declared, type Estate } from '../estate/index.ts'
import { byText, diagnostic, didYouMean, type Diagnostic } from '../kernel/index.ts'
import type { Control, Parameters } from './control.ts'
import { controlOverrideKind, selfAssessmentKind, waiverKind } from './kinds.ts'

type Value = Parameters[string]

/** A control as the organisation fitted it. */
export interface FittedControl {
  readonly control: Control
  /** Why it does not apply to the organisation, when it was overridden so. */
  readonly appliesNowhere?: { readonly reason: string; readonly document: Declared }
}

const shapeOf = (value: Value): string => (Array.isArray(value) ? 'list' : typeof value)

/** Applies the organisation's ControlOverrides to a catalogue. Of two for one control the first by name counts. */
export function fitControls(catalogue: readonly Control[], estate: Estate): readonly FittedControl[] {
  const overrides = new Map(
    declared(estate, controlOverrideKind)
      .toReversed()
      .map((one) => [one.spec.control, one]),
  )
  return catalogue.map((control) => {
    const document = overrides.get(control.id)
    if (document === undefined) return { control }
    const { severity, applies, reason } = document.spec
    const fitted = { ...control, severity: severity ?? control.severity, ...parametersOf(control, document.spec.parameters) }
    return applies === 'nowhere' ? { control: fitted, appliesNowhere: { reason, document } } : { control: fitted }
  })
}

/** Known parameters of the right shape replace the control's own; others are left to `checkControlReferences` to report. */
function parametersOf(control: Control, given: Readonly<Record<string, Value>> = {}): Pick<Control, 'parameters'> {
  const own = control.parameters
  if (own === undefined) return {}
  const accepted = Object.entries(given).filter(([name, value]) => Object.hasOwn(own, name) && sameShape(own[name], value))
  return { parameters: { ...own, ...Object.fromEntries(accepted) } }
}

const sameShape = (own: Value | undefined, value: Value): boolean => own !== undefined && shapeOf(own) === shapeOf(value)

/**
 * What is wrong with the estate's references to controls: ids that no control has (FW5001), answers to controls that are
 * judged from facts (FW5002), unknown parameters (FW5003), values of the wrong shape (FW5004), two overrides of one
 * control (FW5005). `alsoKnown` are other ids that an override may name, such as criteria of gates.
 */
export function checkControlReferences(
  catalogue: readonly Control[],
  estate: Estate,
  alsoKnown: readonly string[] = [],
): readonly Diagnostic[] {
  const byId = new Map(catalogue.map((control) => [control.id, control]))
  const others = new Set(alsoKnown)
  return [
    ...declared(estate, controlOverrideKind).flatMap((one) => (others.has(one.spec.control) ? [] : checkOverride(byId, one))),
    ...checkDuplicates(estate),
    ...declared(estate, waiverKind).flatMap((one) => checkId(byId, one.spec.control, one)),
    ...declared(estate, selfAssessmentKind).flatMap((one) =>
      one.spec.attestations.flatMap((answer) => checkAnswer(byId, answer.control, one)),
    ),
  ]
}

type ById = ReadonlyMap<string, Control>

function checkId(byId: ById, id: string, { at }: Declared): readonly Diagnostic[] {
  if (byId.has(id)) return []
  const help = didYouMean(id, byId.keys()) ?? '`fairway controls list` shows all controls'
  return [diagnostic('FW5001', `there is no control \`${id}\``, { at, help })]
}

function checkAnswer(byId: ById, id: string, document: Declared): readonly Diagnostic[] {
  const control = byId.get(id)
  if (control === undefined || control.evaluation.kind === 'attestation') return checkId(byId, id, document)
  return [diagnostic('FW5002', `\`${id}\` is judged from facts: the answer is not used`, { at: document.at })]
}

function checkOverride(
  byId: ById,
  document: Declared<{ control: string; parameters?: Readonly<Record<string, Value>> | undefined }>,
): readonly Diagnostic[] {
  const { control: id, parameters = {} } = document.spec
  const control = byId.get(id)
  if (control === undefined) return checkId(byId, id, document)
  const own = control.parameters ?? {}
  return Object.entries(parameters).flatMap(([name, value]) => {
    if (!Object.hasOwn(own, name)) {
      const known = Object.keys(own).toSorted(byText)
      const help =
        didYouMean(name, known) ?? (known.length === 0 ? 'it has no parameters' : `it has ${known.map((one) => `\`${one}\``).join(', ')}`)
      return [diagnostic('FW5003', `\`${id}\` has no parameter \`${name}\``, { at: document.at, help })]
    }
    const wanted = own[name]
    if (wanted === undefined || sameShape(wanted, value)) return []
    return [diagnostic('FW5004', `\`${name}\` of \`${id}\` must be a ${shapeOf(wanted)}, not a ${shapeOf(value)}`, { at: document.at })]
  })
}

function checkDuplicates(estate: Estate): readonly Diagnostic[] {
  const groups = Map.groupBy(declared(estate, controlOverrideKind), (one) => one.spec.control)
  return [...groups.values()].flatMap(([first, ...rest]) =>
    rest.map(({ at, spec }) =>
      diagnostic('FW5005', `\`${spec.control}\` is overridden twice: only \`${first?.name ?? ''}\` counts`, { at }),
    ),
  )
}
