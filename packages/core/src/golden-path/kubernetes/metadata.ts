import { fold, type LabelFacts } from './label.ts'
import type { KubernetesObject } from '../place.ts'

/** Which cluster an object is for: objects of several clusters stand in one list. Kept on the object, for whoever finds it there. */
const CLUSTER_ANNOTATION = 'fairway.dev/cluster'

/** What every object of a workload on one cluster has in common. */
export interface ObjectPlace {
  /** The cluster, as its folder is called: `gpu-platform-westeurope`. */
  readonly cluster: string
  readonly facts: LabelFacts
}

type Rest = Omit<KubernetesObject, 'apiVersion' | 'kind' | 'metadata'>

/** What an object is, before it is said where it stands. */
export interface ObjectDraft {
  readonly apiVersion: string
  readonly kind: string
  readonly name: string
  /** Absent for what belongs to the whole cluster. */
  readonly namespace?: string
  readonly labels?: Readonly<Record<string, string>>
  readonly annotations?: Readonly<Record<string, string>>
}

/** An object with the labels of its workload: who it belongs to can be told from the cluster alone. */
export const objectOf = (place: ObjectPlace, draft: ObjectDraft, rest: Rest): KubernetesObject => ({
  apiVersion: draft.apiVersion,
  kind: draft.kind,
  metadata: {
    name: draft.name,
    ...(draft.namespace === undefined ? {} : { namespace: draft.namespace }),
    labels: { ...workloadLabels(place.facts), ...draft.labels },
    annotations: { [CLUSTER_ANNOTATION]: place.cluster, ...draft.annotations },
  },
  ...rest,
})

/** Labels that say whose an object is. Values are folded into what Kubernetes takes. */
export const workloadLabels = (facts: LabelFacts): Readonly<Record<string, string>> => ({
  'app.kubernetes.io/managed-by': 'fairway',
  'app.kubernetes.io/part-of': fold(facts.workload),
  'fairway.dev/team': fold(facts.team),
  'fairway.dev/environment': fold(facts.environment),
  ...(facts.costCenter === undefined ? {} : { 'fairway.dev/cost-center': fold(facts.costCenter) }),
})
