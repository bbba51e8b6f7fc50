import type { PathSite } from '../../golden-path/index.ts'
import type { SpokeInput, SubnetNeed } from '../../network/index.ts'
import type { CapacityAsk } from '../../region/index.ts'
import { byText } from '../../kernel/index.ts'
import type { Application } from './applications.ts'
import type { RequestedWorkload } from './workloads.ts'

/** What is known of a workload in one of its regions, before there are addresses. */
const siteOf = (workload: RequestedWorkload, region: string): PathSite => ({
  workload: workload.name,
  subscription: workload.application.subscription,
  region,
  regions: workload.regions,
  stage: workload.application.environment.stage,
  exposure: workload.application.exposure,
  models: workload.models,
  at: workload.at,
})

/** Capacity that a workload takes in all of its regions. */
export const asksOf = (workload: RequestedWorkload): readonly CapacityAsk[] =>
  workload.regions.flatMap((region) => workload.resolved.prepared?.asks(siteOf(workload, region)) ?? [])

/** The network that each application needs in each of its regions: what its workloads ask for together, and always room for private endpoints. */
export function spokesOf(applications: readonly Application[], workloads: readonly RequestedWorkload[]): readonly SpokeInput[] {
  const byApplication = Map.groupBy(workloads, (one) => one.application.name)
  return applications.flatMap((application) =>
    application.regions.map((region): SpokeInput => {
      const own = (byApplication.get(application.name) ?? []).filter((one) => one.regions.includes(region))
      const sites = own.map((one) => ({ path: one.resolved.prepared, site: siteOf(one, region) }))
      return {
        application: application.name,
        subscription: application.subscription,
        environment: application.environment.name,
        region,
        group: application.group,
        root: application.root,
        at: application.at,
        needs: together([ENDPOINTS, ...sites.flatMap(({ path, site }) => path?.subnets(site) ?? [])]),
        zones: [...new Set(sites.flatMap(({ path, site }) => path?.zones(site) ?? []))].toSorted(byText),
      }
    }),
  )
}

const ENDPOINTS: SubnetNeed = { purpose: 'private-endpoints' }

/** Needs of one name are one subnet, large enough for all of them; two workloads that need one of their own name it after themselves. */
function together(needs: readonly SubnetNeed[]): readonly SubnetNeed[] {
  const byName = Map.groupBy(needs, (one) => `${one.purpose} ${one.name ?? ''}`)
  return [...byName.values()]
    .map((group) => group.reduce(joined))
    .toSorted((a, b) => byText(`${a.purpose} ${a.name ?? ''}`, `${b.purpose} ${b.name ?? ''}`))
}

function joined(a: SubnetNeed, b: SubnetNeed): SubnetNeed {
  const lengths = [a.prefixLength, b.prefixLength].filter((one) => one !== undefined)
  const hosts = (a.hosts ?? 0) + (b.hosts ?? 0)
  const inbound = [...new Map([...(a.inbound ?? []), ...(b.inbound ?? [])].map((rule) => [rule.name, rule])).values()]
  return {
    purpose: a.purpose,
    ...(a.name === undefined ? {} : { name: a.name }),
    ...(lengths.length === 0 ? {} : { prefixLength: Math.min(...lengths) }),
    ...(hosts === 0 ? {} : { hosts }),
    ...(inbound.length === 0 ? {} : { inbound }),
  }
}
