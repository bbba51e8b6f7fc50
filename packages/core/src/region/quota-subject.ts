import type { DeploymentType } from './deployment-type.ts'

/**
 * What a quota is counted over: a model with its deployment type, the units of a provisioned type over all models, the vCPUs of a GPU family,
 * the vCPUs of all machines of a region, the accounts of a region.
 */
export type QuotaSubject =
  | { readonly kind: 'model'; readonly model: string; readonly deploymentType: DeploymentType }
  | { readonly kind: 'ptu'; readonly deploymentType: DeploymentType }
  | { readonly kind: 'gpu'; readonly family: string }
  | { readonly kind: 'cores' }
  | { readonly kind: 'accounts' }

/** Equal for subjects that are one: names of models are written with and without dashes. */
export function subjectKey(subject: QuotaSubject): string {
  if (subject.kind === 'model') return `model ${subject.deploymentType} ${subject.model.toLowerCase().replaceAll(/[^a-z\d]/g, '')}`
  if (subject.kind === 'ptu') return `ptu ${subject.deploymentType}`
  return subject.kind === 'gpu' ? `gpu ${subject.family.toLowerCase()}` : subject.kind
}
