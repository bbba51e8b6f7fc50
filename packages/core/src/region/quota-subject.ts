import type { DeploymentType } from './deployment-type.ts'

/** Who counts vCPUs of a GPU family beside ordinary machines: `az vm list-usage` shows neither by family. */
export type GpuCounter = 'spot' | 'workspace'

/**
 * What a quota is counted over: a model with its deployment type, the units of a provisioned type over all models, the vCPUs of a GPU family,
 * the vCPUs of all machines of a region, the accounts of a region. Spot machines and those of machine learning workspaces have counters of their own.
 */
export type QuotaSubject =
  | { readonly kind: 'model'; readonly model: string; readonly deploymentType: DeploymentType }
  | { readonly kind: 'ptu'; readonly deploymentType: DeploymentType }
  | { readonly kind: 'gpu'; readonly family: string; readonly counter?: GpuCounter }
  | { readonly kind: 'cores' }
  | { readonly kind: 'accounts' }

/** Equal for subjects that are one: names of models are written with and without dashes. */
export function subjectKey(subject: QuotaSubject): string {
  if (subject.kind === 'model') return `model ${subject.deploymentType} ${subject.model.toLowerCase().replaceAll(/[^a-z\d]/g, '')}`
  if (subject.kind === 'ptu') return `ptu ${subject.deploymentType}`
  if (subject.kind !== 'gpu') return subject.kind
  return ['gpu', subject.family.toLowerCase(), ...(subject.counter === undefined ? [] : [subject.counter])].join(' ')
}
