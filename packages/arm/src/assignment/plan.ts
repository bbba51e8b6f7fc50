import type { AliasTable } from '../alias/index.ts'
import type { PolicyDefinition, PolicyReference, PolicySetDefinition } from '../policy/index.ts'
import { canonicalId, type Scope } from '../resource/index.ts'
import { isObject, member } from '../value/index.ts'
import type { PolicyAssignment } from './assignment.ts'
import type { Found, PolicyCatalogue } from './catalogue.ts'
import { CompileOnce } from './compile-once.ts'
import { editionsOf, type Edition } from './edition.ts'
import type { PolicyExemption } from './exemption.ts'
import { concerns } from './override.ts'
import { valuesFor } from './parameters.ts'
import type { AssignmentPlan, PlannedAssignment, PlannedPolicy } from './planned.ts'
import { planPolicy, type PlannedFacts } from './planned-policy.ts'
import type { AssignmentProblem, AssignmentProblemCode } from './problem.ts'
import { referenceValues } from './reference-values.ts'
import type { ScopeTree } from './scope-tree.ts'

/** What a plan is made of. */
export interface PlanInput {
  readonly assignments: readonly PolicyAssignment[]
  readonly exemptions: readonly PolicyExemption[]
  readonly catalogue: PolicyCatalogue
  readonly tree: ScopeTree
  readonly aliases: AliasTable
}

/**
 * Compiles everything that is assigned, the same definition with the same values once. Mistakes become problems of the plan; what cannot be
 * judged because of them is `notEvaluated`, and never counted as compliant.
 */
export function planAssignments(input: PlanInput): AssignmentPlan {
  return new Planner(input).plan()
}

/** Problems of one document by what they are about. */
type Report = (code: AssignmentProblemCode, pointer: string, message: string, help: string) => void

class Planner {
  private readonly input: PlanInput
  private readonly compiler: CompileOnce
  private readonly policies: PlannedPolicy[] = []
  private readonly problems = new Map<string, AssignmentProblem>()

  constructor(input: PlanInput) {
    this.input = input
    this.compiler = new CompileOnce(input.aliases)
  }

  plan(): AssignmentPlan {
    const { tree, exemptions } = this.input
    const unique = new Map<string, PolicyAssignment>()
    for (const one of this.input.assignments) {
      if (unique.has(one.id))
        this.report(one.id, 'error')(
          'RepeatedDocument',
          '',
          `the assignment \`${one.name}\` stands here twice`,
          'remove one; the later counts',
        )
      unique.set(one.id, one)
    }
    const assignments = [...unique.values()].map((one, index) => this.assignment(one, index))
    this.checkExemptions(unique)
    return {
      assignments,
      policies: this.policies,
      exemptions,
      tree,
      problems: [...tree.problems, ...this.problems.values()],
      compiled: this.compiler.count,
    }
  }

  private report(document: string, severity: AssignmentProblem['severity']): Report {
    return (code, pointer, message, help) => {
      const problem = { code, severity, message, help, document, pointer }
      // Twelve assignments of one initiative tell its mistakes once.
      this.problems.set(`${code} ${document} ${pointer} ${message}`, problem)
    }
  }

  private assignment(assignment: PolicyAssignment, index: number): PlannedAssignment {
    const first = this.policies.length
    const holder: { -readonly [Key in keyof PlannedAssignment]: PlannedAssignment[Key] } = { index, assignment, policies: [] }
    for (const edition of editionsOf(assignment)) {
      const { found: set, asAsked } = this.input.catalogue.set(assignment.policyDefinitionId, edition.version) ?? { asAsked: true }
      if (set !== undefined) {
        holder.set = set
        if (!asAsked) this.versionNotHeld(assignment, edition.version, set)
        this.addSet(holder, set, edition)
      } else this.addDefinition(holder, edition)
    }
    holder.policies = this.policies.slice(first)
    this.checkAssignment(holder)
    return holder
  }

  /** An assignment of a single definition. */
  private addDefinition(holder: PlannedAssignment, edition: Edition): void {
    const { assignment } = holder
    const found = this.input.catalogue.definition(assignment.policyDefinitionId, edition.version)
    const report = this.report(assignment.id, 'error')
    if (found === undefined) {
      const message = `the definition \`${assignment.policyDefinitionId}\` is nowhere to be found`
      report('DefinitionNotFound', '/properties/policyDefinitionId', message, 'pull the definitions, or declare it')
      this.add(holder, { reference: '', definitionId: assignment.policyDefinitionId, edition, notEvaluated: 'its definition is missing' })
      return
    }
    if (!found.asAsked) this.versionNotHeld(assignment, edition.version, found.found)
    const check = counted(report)
    const values = valuesFor(found.found.parameters, assignment.parameters, '/properties/parameters', check.report)
    const invalid = check.count > 0 ? { notEvaluated: INVALID } : {}
    this.add(holder, {
      reference: '',
      definitionId: assignment.policyDefinitionId,
      edition,
      definition: found.found,
      parameters: values,
      ...invalid,
    })
  }

  private addSet(holder: PlannedAssignment, set: PolicySetDefinition, edition: Edition): void {
    const { assignment } = holder
    const check = counted(this.report(assignment.id, 'error'))
    const values = valuesFor(set.parameters, assignment.parameters, '/properties/parameters', check.report)
    for (const [index, reference] of set.references.entries()) {
      this.addReference(holder, { set, index, reference, edition, invalid: check.count > 0 }, values)
    }
  }

  private addReference(holder: PlannedAssignment, one: PlannedReference, setValues: Parameters<typeof referenceValues>[1]): void {
    const { set, reference, edition } = one
    const base = { reference: reference.referenceId, definitionId: reference.definitionId, groups: reference.groupNames, edition }
    const document = nameOfSet(set)
    const pointer = `${isObject(member(set.source, 'properties')) ? '/properties' : ''}/policyDefinitions/${one.index}`
    const found = this.input.catalogue.definition(reference.definitionId, reference.definitionVersion)
    if (found === undefined) {
      const message = `the definition \`${reference.definitionId}\` of \`${reference.referenceId}\` is nowhere to be found`
      this.report(document, 'error')(
        'DefinitionNotFound',
        `${pointer}/policyDefinitionId`,
        message,
        'pull newer definitions, or declare it',
      )
      this.add(holder, { ...base, notEvaluated: 'its definition is missing' })
      return
    }
    if (!found.asAsked) this.referenceNotHeld(document, `${pointer}/definitionVersion`, reference, found)
    if (one.invalid) {
      this.add(holder, { ...base, definition: found.found, notEvaluated: INVALID })
      return
    }
    const { given, failures } = referenceValues(reference, setValues, pointer)
    for (const failure of failures)
      this.report(document, 'error')('ParameterFailed', failure.pointer, failure.message, 'mend the expression')
    const check = counted(this.report(document, 'warning'))
    const values = valuesFor(found.found.parameters, given, `${pointer}/parameters`, check.report)
    const failed = failures.length > 0 ? { notEvaluated: 'the initiative gives it no valid parameters' } : {}
    this.add(holder, { ...base, definition: found.found, parameters: values, ...failed })
  }

  private add(holder: PlannedAssignment, one: Omit<PlannedFacts, 'index' | 'assignment' | 'compiler' | 'overrides'>): void {
    const { overrides } = holder.assignment
    const concerning = overrides.filter((override) => override.kind === 'policyEffect' && concerns(override, one.reference))
    const facts = { ...one, index: this.policies.length, assignment: holder, compiler: this.compiler, overrides: concerning }
    const { policy, problems } = planPolicy(facts)
    this.policies.push(policy)
    for (const problem of problems) {
      const message = `\`${one.reference === '' ? one.definitionId : one.reference}\` cannot be compiled: ${problem.message}`
      this.report(canonicalId(one.definitionId), 'error')(
        'DefinitionInvalid',
        problem.pointer,
        message,
        'mend the definition or the values',
      )
    }
  }

  private versionNotHeld(assignment: PolicyAssignment, asked: string | undefined, held: { readonly version?: string }): void {
    const message = `version \`${asked ?? ''}\` is not at hand; it is judged by \`${held.version ?? ''}\``
    this.report(assignment.id, 'warning')('VersionNotHeld', '/properties/definitionVersion', message, 'pull definitions that have it')
  }

  private referenceNotHeld(document: string, pointer: string, reference: PolicyReference, { found }: Found<PolicyDefinition>): void {
    const message = `version \`${reference.definitionVersion ?? ''}\` of \`${reference.referenceId}\` is not at hand; it is judged by \`${found.version ?? ''}\``
    this.report(document, 'warning')('VersionNotHeld', pointer, message, 'pull definitions that have it')
  }

  /** What concerns an assignment as a whole. */
  private checkAssignment({ assignment, policies, set }: PlannedAssignment): void {
    const warn = this.report(assignment.id, 'warning')
    const changing = policies.find(({ effect }) => effect === 'modify' || effect === 'deployifnotexists')
    if (changing !== undefined && assignment.identity === undefined) {
      const message = `\`${changing.reference === '' ? assignment.name : changing.reference}\` changes resources, but the assignment has no identity to do it with`
      warn('MissingIdentity', '/identity', message, 'give it a system-assigned identity and a location')
    }
    const known = new Set(policies.map((one) => one.reference.toLowerCase()))
    const named = [
      ...assignment.overrides.flatMap((one) =>
        one.selectors.filter(({ kind }) => kind === 'policyDefinitionReferenceId').flatMap(({ values }) => [...values]),
      ),
      ...assignment.nonComplianceMessages.flatMap((one) => one.reference ?? []),
    ]
    for (const reference of new Set(named)) {
      if (set === undefined || known.has(reference)) continue
      warn(
        'UnknownReference',
        '',
        `the initiative has no reference \`${reference}\``,
        'name a `policyDefinitionReferenceId` of the initiative',
      )
    }
    for (const one of policies) {
      const values = new Set(
        one.overrides
          .filter((override) => override.selectors.every(({ kind }) => kind !== 'resourceLocation'))
          .map(({ value }) => value.toLowerCase()),
      )
      if (values.size < 2) continue
      const message = `two overrides with different effects select \`${one.reference}\`; the first counts`
      warn('OverlappingOverrides', '/properties/overrides', message, 'let each reference be selected once')
    }
  }

  private checkExemptions(assignments: ReadonlyMap<string, PolicyAssignment>): void {
    for (const exemption of this.input.exemptions) {
      const warn = this.report(exemption.id, 'warning')
      const assignment = assignments.get(exemption.assignment)
      if (assignment === undefined) {
        warn(
          'AssignmentNotFound',
          '/properties/policyAssignmentId',
          `there is no assignment \`${exemption.assignment}\``,
          'name an assignment that exists, or remove the exemption',
        )
        continue
      }
      const inside = this.input.tree.ancestors(exemption.scope).includes(assignment.scope)
      if (!inside && exemption.assignmentScopeValidation === 'Default') {
        const message = 'the exemption lies outside the scope of its assignment and exempts nothing'
        warn(
          'ExemptionOutsideScope',
          '/properties/policyAssignmentId',
          message,
          'move it below the scope, or set `assignmentScopeValidation` to `DoNotValidate`',
        )
      }
    }
  }
}

const INVALID = 'the parameters of the assignment are not valid'

interface PlannedReference {
  readonly set: PolicySetDefinition
  readonly index: number
  readonly reference: PolicyReference
  readonly edition: Edition
  readonly invalid: boolean
}

const nameOfSet = (set: PolicySetDefinition): Scope => (set.id === undefined ? (set.name ?? '').toLowerCase() : canonicalId(set.id))

function counted(report: Report): { count: number; readonly report: Report } {
  const counter: { count: number; report: Report } = {
    count: 0,
    report: (...problem) => {
      counter.count++
      report(...problem)
    },
  }
  return counter
}
