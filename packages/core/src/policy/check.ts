import {
  check,
  fromExpansion,
  fromResources,
  fromTerraform,
  type PreflightEntry,
  type PreflightGap,
  type PreflightPart,
  type PreflightReport,
} from '@fairway/arm/preflight'
import { fromExport, parseResourceId, type ArmResource } from '@fairway/arm/resource'
import { expandTemplate, type TemplateProblem } from '@fairway/arm/template'
import { readTerraform } from '@fairway/arm/terraform'
import { unknownsIn } from '@fairway/arm/value'
import { diagnostic, isJsonObject, type Diagnostic, type Instant, type Json, type SourceRange } from '../kernel/index.ts'
import type { CheckFile, CheckUnit } from './check-file.ts'
import { byWorst, outcomeCounts, resultOf } from './check-result.ts'
import { placesFor, type Placed } from './check-places.ts'
import type { CheckedFile, CheckReport, CheckResult, NotChecked } from './check-report.ts'
import { deploymentScope, placeholderSubscription } from './check-scope.ts'
import { plainJson } from './explain.ts'
import type { PolicyPlan } from './plan.ts'
import type { KnownScopes } from './scopes.ts'

/** What a check is made from. */
export interface CheckInput {
  readonly units: readonly CheckUnit[]
  readonly plan: PolicyPlan
  /** Canonical scope that everything is deployed to; absent: a placeholder that only what is assigned everywhere reaches. */
  readonly at?: string
  /** The region of the resource group or deployment, where templates ask for it. */
  readonly location?: string
  /** A file that a template links to, relative to it; `undefined`: there is none. */
  readonly linked?: (template: string, relativePath: string) => CheckFile | undefined
  /** What is there already, where somebody listed it. */
  readonly existing?: readonly ArmResource[]
  readonly isListed?: (type: string, scope: string) => boolean
  readonly now: Instant
}

interface CheckedUnit {
  readonly unit: CheckUnit
  readonly report: PreflightReport
  readonly diagnostics: readonly Diagnostic[]
  /** Files that the template links to, by the name the report has for them. */
  readonly linked: ReadonlyMap<string, CheckFile>
}

/** Tells what the policies would do to what files deploy. Each file, with its parameters, is a deployment of its own. */
export function checkFiles(input: CheckInput): CheckReport {
  const units = input.units.map((unit) => checkUnit(unit, input))
  const placed = placesFor(units.map(({ unit, report, linked }) => ({ file: unit.file, report, linked })))
  const results = unique(
    units.flatMap((one) => one.report.entries.map((entry) => resultOf(entry, placeOf(entry.resource, one, placed), input.plan))),
  ).toSorted(byWorst)
  const notChecked = uniqueGaps(units.flatMap((one) => one.report.gaps.flatMap((gap) => notCheckedOf(gap, one, placed))))
  return {
    schemaVersion: 1,
    asOf: input.now,
    origins: input.plan.origins,
    files: units.map(({ unit, report }) => fileOf(unit, report)),
    counts: {
      resources: sum(units.map(({ report }) => report.summary.resources)),
      ...outcomeCounts(results),
      notChecked: notChecked.length,
    },
    results,
    notChecked,
    diagnostics: [...units.flatMap((one) => one.diagnostics), ...input.plan.diagnostics],
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

const fileOf = ({ file, parameters }: CheckUnit, { summary }: PreflightReport): CheckedFile => ({
  path: file.path,
  kind: file.bicep === undefined ? (file.kind === 'parameters' ? 'template' : file.kind) : 'bicep',
  ...(parameters === undefined ? {} : { parameters: parameters.path }),
  resources: summary.resources,
})

function checkUnit(unit: CheckUnit, input: CheckInput): CheckedUnit {
  const linked = new Map<string, CheckFile>()
  const { part, diagnostics } = partOf(unit, input, linked)
  const report = check({
    parts: [part],
    plan: input.plan.plan,
    now: input.now,
    ...(input.existing === undefined ? {} : { existing: input.existing }),
    ...(input.isListed === undefined ? {} : { isListed: input.isListed }),
  })
  return { unit, report, diagnostics, linked }
}

interface Part {
  readonly part: PreflightPart
  readonly diagnostics: readonly Diagnostic[]
}

function partOf(unit: CheckUnit, input: CheckInput, linked: Map<string, CheckFile>): Part {
  const { file } = unit
  if (file.kind === 'template') return templatePart(unit, input, linked)
  const { subscriptionId = placeholderSubscription } = deploymentScope(input.at)
  if (file.kind === 'resources') {
    const at = input.at ?? `/subscriptions/${placeholderSubscription}/resourceGroups/resource-group`
    return {
      part: fromResources(
        rowsOf(file.value).map((row) => unknownsIn(inArmForm(row))),
        { at, file: file.path },
      ),
      diagnostics: [],
    }
  }
  const reading = readTerraform(file.value, { subscription: subscriptionId })
  const at = { file: file.path, line: 1, column: 1 }
  const problems = reading.problems.map((one) =>
    diagnostic(one.code === 'SubscriptionUnknown' ? 'FW7018' : one.code === 'TooLarge' ? 'FW7021' : 'FW7015', one.message, { at }),
  )
  return { part: fromTerraform(reading, file.path), diagnostics: problems }
}

/** Whether a file says of everything in it where it lies, in subscriptions of the tree: then policies reach it as they will, and nobody has to say. */
export function saysWhere({ kind, value }: CheckFile, scopes: KnownScopes): boolean {
  if (kind !== 'resources') return false
  const known = new Set(scopes.subscriptions.map(({ id }) => id.toLowerCase()))
  return rowsOf(value).every((row) => {
    const id = isJsonObject(row) ? row['id'] : undefined
    const parsed = typeof id === 'string' ? parseResourceId(id) : undefined
    return parsed !== undefined && (parsed.subscription === undefined || known.has(parsed.subscription.toLowerCase()))
  })
}

/** The rows of an export, or the one resource that the file is. */
function rowsOf(value: Json): readonly Json[] {
  if (Array.isArray(value)) return value
  if (!isJsonObject(value)) return []
  const rows = ['value', 'data', 'resources'].map((key) => value[key]).find((one) => Array.isArray(one))
  return isRows(rows) && value['type'] === undefined ? rows : [value]
}

const isRows = (value: Json | undefined): value is readonly Json[] => Array.isArray(value)

/** Exports of PowerShell spell everything in their own way. */
function inArmForm(row: Json): Json {
  const own = isJsonObject(row) && (row['id'] !== undefined || row['type'] !== undefined)
  const [first] = own ? [] : fromExport(row)
  return first === undefined ? row : plainJson(first)
}

function templatePart({ file, parameters }: CheckUnit, input: CheckInput, linked: Map<string, CheckFile>): Part {
  const expansion = expandTemplate({
    template: file.value,
    ...(parameters === undefined ? {} : { parameters: parameters.value }),
    scope: { ...deploymentScope(input.at), ...(input.location === undefined ? {} : { location: input.location }) },
    linked: (relativePath) => {
      const found = input.linked?.(file.path, relativePath)
      if (found !== undefined) linked.set(relativePath, found)
      return found?.value
    },
    now: input.now,
  })
  const placed = placesFor([
    { file, pointers: expansion.problems.filter((one) => one.file === undefined).map((one) => one.pointer), linked },
  ])
  return {
    part: fromExpansion(expansion, file.path),
    diagnostics: expansion.problems.map((problem) => problemOf(problem, file, placed)),
  }
}

/** What is missing leaves something undecided; anything else Azure would refuse. */
const incomplete: ReadonlySet<string> = new Set([
  'MissingParameter',
  'UndeclaredParameter',
  'LinkNotFound',
  'NotEvaluated',
  'UnknownDependency',
])

function problemOf(problem: TemplateProblem, file: CheckFile, placed: Placed): Diagnostic {
  const at = problem.file === undefined ? placed(file, problem.pointer) : { file: problem.file, line: 1, column: 1 }
  return diagnostic(incomplete.has(problem.code) ? 'FW7018' : 'FW7015', problem.message, { at })
}

function placeOf({ source, type }: PreflightEntry['resource'], { unit, linked }: CheckedUnit, placed: Placed): SourceRange {
  const { file } = unit
  const inside = source.file === undefined || source.file === file.path ? file : (linked.get(source.file) ?? file)
  return placed(inside, source.pointer ?? '', { ...(source.address === undefined ? {} : { address: source.address }), type })
}

/** Parts of a template that were not looked into; what is wrong with a template is told as a diagnostic. */
const unresolved: ReadonlySet<string> = new Set(['linkedTemplate', 'templateSpec', 'extension', 'loop', 'resource'])

function notCheckedOf(gap: PreflightGap, { unit, linked }: CheckedUnit, placed: Placed): readonly NotChecked[] {
  if (gap.what === 'template' && !unresolved.has(gap.code)) return []
  const file = gap.file === undefined || gap.file === unit.file.path ? unit.file : (linked.get(gap.file) ?? unit.file)
  const isPointer = gap.where.startsWith('/') && gap.what !== 'policy' && gap.what !== 'scope'
  const at = placed(file, isPointer ? gap.where : '', isPointer ? {} : { address: gap.where })
  if (gap.what === 'policy') return [{ name: gap.name, type: 'policy', at: { file: unit.file.path, line: 1, column: 1 }, why: gap.why }]
  return [
    {
      name: gap.what === 'resource' && !isPointer ? gap.where : gap.name,
      type: gap.what === 'resource' ? gap.name : gap.what,
      at,
      why: gap.why,
    },
  ]
}

/** One file with two sets of parameters tells the same thing twice. */
const unique = (results: readonly CheckResult[]): readonly CheckResult[] => [
  ...new Map(results.map((one) => [JSON.stringify([one.outcome, one.resource, one.policy, one.reasons, one.unknown]), one])).values(),
]

const uniqueGaps = (gaps: readonly NotChecked[]): readonly NotChecked[] => [
  ...new Map(gaps.map((one) => [JSON.stringify(one), one])).values(),
]
