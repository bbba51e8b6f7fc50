import type { Instant } from '../kernel/index.ts'
import { deploymentTypeFacts } from './model.ts'
import { usedByOthers, type Pool, type PoolSubject } from './pools.ts'
import type { QuotaLimit } from './quota.ts'
import { ago, counted } from './say.ts'

/** What a quota is counted in. */
export const unitOf = (subject: PoolSubject): string => {
  if (subject.kind === 'gpu' || subject.kind === 'cores') return 'vCPUs'
  if (subject.kind === 'accounts') return 'accounts'
  return subject.kind === 'ptu' || deploymentTypeFacts(subject.deploymentType).unit === 'ptu'
    ? 'provisioned throughput units'
    : 'thousand tokens a minute'
}

const counters = { spot: ' on spot', workspace: ' in machine learning workspaces' } as const

/** What a quota is of. */
export const subjectText = (subject: PoolSubject): string => {
  if (subject.kind === 'gpu') return `the family ${subject.family}${subject.counter === undefined ? '' : counters[subject.counter]}`
  if (subject.kind === 'cores') return 'all machines together'
  if (subject.kind === 'accounts') return 'accounts'
  return subject.kind === 'ptu' ? subject.deploymentType : `${subject.deploymentType} of \`${subject.model}\``
}

/** What is asked for of a quota, against what is granted, with where. */
export const whyOf = (pool: Pool, limit: QuotaLimit, now: Instant): string => `${placeText(pool)}: ${numbersOf(pool, limit, now)}`

/** What is asked for, who grants how much of it, and what others have. */
export function numbersOf(pool: Pool, { limit, source, tier, observedAt = '', seenBy = '' }: QuotaLimit, now: Instant): string {
  const seen = `Azure was seen on ${observedAt.slice(0, 10)} (${ago(observedAt, now)}, Source \`${seenBy}\`)`
  const granted = pool.subject.kind === 'room' ? `${seen} to have room for` : `${seen} to grant`
  const whose =
    source === 'tier-default' ? `${tier ?? 'the tier'} gives by default` : source === 'declared' ? 'the estate declares' : granted
  const others = usedByOthers(pool)
  const inUse =
    others === undefined ? ', and what is in use of it was not seen' : others === 0 ? '' : `, ${counted(others)} of them in use by others`
  return `${counted(pool.asked)} ${unitOf(pool.subject)} are asked for, ${whose} ${counted(limit)}${inUse}`
}

/** What a quota is of, and where. */
export const placeText = (pool: Pool): string => `${subjectText(pool.subject)} in ${pool.region} for \`${pool.subscription}\``

/** Whether machines count against it, not models. */
export const isMachine = ({ kind }: PoolSubject): boolean => kind === 'gpu' || kind === 'cores'

/** How somebody finds out what is granted. */
export function lookUp({ subject, region }: Pool): string {
  if (subject.kind === 'gpu' && subject.counter !== undefined) {
    const where = subject.counter === 'spot' ? '`lowPriorityCores` of `az vm list-usage`' : 'the page of quotas of the studio'
    return `${where} tells: write it under \`quotas\` of the Region \`${region}\``
  }
  const command = isMachine(subject)
    ? `az vm list-usage --location ${region} -o json`
    : `az cognitiveservices usage list --location ${region} -o json`
  return `\`${command}\` tells; scan it with a Source of type \`azure-capacity\`, or write it under \`quotas\` of the Region \`${region}\``
}
