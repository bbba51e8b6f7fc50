import { declaredOne, type Estate } from '../../estate/index.ts'
import { makeNamer, namingConventionKind, tagsFor, tagStandardKind, type Namer } from '../../naming/index.ts'
import { organizationKind } from '../../organization/index.ts'
import type { Application } from './applications.ts'

/** How things are called and tagged. */
export interface Standards {
  readonly namer: Namer
  /** Tags of what belongs to the platform. */
  readonly platformTags: Readonly<Record<string, string>>
  /** Tags of what belongs to an application, and to one of its workloads. */
  readonly tagsOf: (application: Application, workload?: WorkloadTags) => Readonly<Record<string, string>>
}

/** What tags of a workload say beside those of its application. */
interface WorkloadTags {
  readonly workload: string
  readonly team: string
  readonly goldenPath: string
  readonly expires?: string
}

/** The standards that an estate declares, or the usual ones. */
export function standardsOf(estate: Estate, prefix: string, platformOwner: string): Standards {
  const convention = declaredOne(estate, namingConventionKind)?.spec
  const standard = declaredOne(estate, tagStandardKind)?.spec
  const required = declaredOne(estate, organizationKind)?.spec.tags?.required ?? []
  return {
    namer: makeNamer(convention, { prefix }),
    platformTags: tagsFor(standard, required, { team: 'platform', environment: 'platform', workload: 'platform', owner: platformOwner }),
    tagsOf: ({ team, environment, name }, workload) =>
      tagsFor(standard, required, {
        team: workload?.team ?? team.name,
        environment: environment.name,
        workload: workload?.workload ?? name,
        owner: team.lead,
        ...(team.costCenter === undefined ? {} : { costCenter: team.costCenter }),
        ...(workload === undefined ? {} : { goldenPath: workload.goldenPath }),
        ...(workload?.expires === undefined ? {} : { expires: workload.expires }),
      }),
  }
}
