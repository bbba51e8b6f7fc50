import { declared, type Declared, type Kind } from '../../estate/index.ts'
import type { ObservedResource, Resource } from '../../inventory/index.ts'
import type { FactRef } from '../../kernel/index.ts'
import { subscriptionKind } from '../../organization/index.ts'
import type { Evaluation, Parameters, Verdict, World } from '../control.ts'
import { aboutDocument, aboutOrganization, aboutResource, estateRef, factRef, unknown, verdict, type Judgement } from './judgement.ts'
import { perWorld } from './per-world.ts'
import { completeness, subscriptionIds } from './scope.ts'

/** A resource under judgement. */
export interface ResourceCase {
  readonly resource: Resource
  readonly one: ObservedResource
  readonly world: World
  readonly parameters: Parameters
}

/** Judges every resource of some lower-case types. `judge` gives `undefined` for what the control is not about. */
export function eachResource(rule: {
  readonly types: readonly string[]
  /** Other types that the judgement looks at. */
  readonly alsoReads?: readonly string[]
  readonly judge: (subject: ResourceCase) => Judgement | undefined
}): Evaluation {
  return {
    kind: 'facts',
    reads: [...rule.types, ...(rule.alsoReads ?? [])],
    evaluate: (world, parameters) => {
      const verdicts: Verdict[] = []
      for (const one of rule.types.flatMap((type) => world.inventory.ofType(type))) {
        const judged = rule.judge({ resource: one.resource, one, world, parameters })
        if (judged !== undefined) verdicts.push(aboutResource(one, judged))
      }
      return [...verdicts, ...completeness(world, rule.types, verdicts.length)]
    },
  }
}

/** A subscription under judgement: declared, seen, or both. */
export interface SubscriptionCase {
  readonly id: string
  /** `/subscriptions/<id>`. */
  readonly scope: string
  readonly declaration: Declared<SubscriptionSpec> | undefined
  /** Its own row, when an export carried it. */
  readonly row: ObservedResource | undefined
  readonly world: World
  readonly parameters: Parameters
}

type SubscriptionSpec = typeof subscriptionKind extends Kind<infer Spec> ? Spec : never

const rows = perWorld(
  (world) => new Map(world.inventory.ofType('microsoft.resources/subscriptions').map((row) => [row.resource.subscriptionId, row])),
)

const declarations = perWorld((world) => new Map(declared(world.estate, subscriptionKind).map((one) => [one.spec.id.toLowerCase(), one])))

/** The declared Subscription with a subscription id. */
const declaredSubscription = (world: World, id: string | undefined): Declared<SubscriptionSpec> | undefined =>
  id === undefined ? undefined : declarations(world).get(id.toLowerCase())

/** Judges every subscription that is declared or was seen. */
export function eachSubscription(rule: {
  readonly reads: readonly string[]
  readonly judge: (subject: SubscriptionCase) => Judgement | undefined
}): Evaluation {
  return {
    kind: 'facts',
    reads: rule.reads,
    evaluate: (world, parameters) => {
      const verdicts = subscriptionIds(world).flatMap((id) => {
        const subject = {
          id,
          scope: `/subscriptions/${id}`,
          declaration: declaredSubscription(world, id),
          row: rows(world).get(id),
          world,
          parameters,
        }
        const judged = rule.judge(subject)
        return judged === undefined ? [] : [aboutSubscription(subject, judged)]
      })
      return verdicts.length > 0 ? verdicts : completeness(world, rule.reads, 0)
    },
  }
}

function aboutSubscription(subject: SubscriptionCase, judged: Judgement): Verdict {
  const { declaration, row, world } = subject
  const evidence = [...(declaration === undefined ? [] : [estateRef(world, declaration)]), ...(row === undefined ? [] : [factRef(row)])]
  const said = evidence.length + (judged.evidence?.length ?? 0) > 0 ? evidence : listingRefs(subject)
  return verdict(subject.scope, declaration?.name ?? row?.resource.name ?? subject.id, judged, said)
}

/** How many listings are cited. */
const CITED = 3

/** The listings that show a subscription: the evidence of what is not there. */
const listingRefs = ({ scope, world }: SubscriptionCase): readonly FactRef[] =>
  world.inventory.coverage
    .filter((one) => one.kind === 'azure.resource' && one.status === 'complete' && (one.scope === scope || one.scope === 'tenant'))
    .slice(0, CITED)
    .map((one) => ({ kind: 'coverage', key: one.scope, source: one.source, observedAt: one.observedAt }))

/** Judges every document of a kind. None at all is `unknown`: nothing declared proves nothing. */
export function eachDeclared<Spec>(
  kind: Kind<Spec>,
  rule: {
    readonly alsoReads?: readonly string[]
    readonly judge: (document: Declared<Spec>, world: World, parameters: Parameters) => Judgement | undefined
  },
): Evaluation {
  return {
    kind: 'facts',
    reads: ['estate', ...(rule.alsoReads ?? [])],
    evaluate: (world, parameters) => {
      const documents = declared(world.estate, kind)
      const verdicts = documents.flatMap((document) => {
        const judged = rule.judge(document, world, parameters)
        return judged === undefined ? [] : [aboutDocument(world, document, document.name, judged)]
      })
      if (verdicts.length > 0) return verdicts
      const message = documents.length === 0 ? `no ${kind.name} is declared` : `no declared ${kind.name} is one that this asks about`
      return [aboutOrganization(world, unknown('NothingDeclared', message))]
    },
  }
}

/** Judges the estate as a whole, with one verdict on the organisation. */
export const wholeEstate = (reads: readonly string[], judge: (world: World, parameters: Parameters) => Judgement): Evaluation => ({
  kind: 'facts',
  reads,
  evaluate: (world, parameters) => [aboutOrganization(world, judge(world, parameters))],
})
