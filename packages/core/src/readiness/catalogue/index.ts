import { byText } from '../../kernel/index.ts'
import type { Control } from '../control.ts'
import { codeControls } from './automation/code.ts'
import { deliveryControls } from './automation/delivery.ts'
import { dataCareControls } from './data/care.ts'
import { dataStoreControls } from './data/stores.ts'
import { workloadFitControls } from './experience/fit.ts'
import { budgetControls } from './governance/budgets.ts'
import { recordControls } from './governance/records.ts'
import { standardControls } from './governance/standards.ts'
import { subscriptionControls } from './governance/subscriptions.ts'
import { gpuCapacityControls } from './gpu/capacity.ts'
import { gpuPoolControls } from './gpu/pools.ts'
import { reliabilityControls } from './infrastructure/reliability.ts'
import { modelControls } from './models/deployments.ts'
import { privateLinkControls } from './networking/private-link.ts'
import { securityGroupControls } from './networking/security-groups.ts'
import { serviceNetworkControls } from './networking/services.ts'
import { topologyControls } from './networking/topology.ts'
import { peopleControls } from './organization/people.ts'
import { assignmentControls } from './policy/assignments.ts'
import { exemptionControls } from './policy/exemptions.ts'
import { guardrailControls } from './policy/guardrails.ts'
import { policyResourceControls } from './policy/resources.ts'
import { accessControls } from './security/access.ts'
import { aiServiceControls } from './security/ai-services.ts'
import { clusterControls } from './security/clusters.ts'
import { computeIdentityControls } from './security/compute.ts'
import { keyVaultControls } from './security/key-vault.ts'
import { securityWatchControls } from './security/watch.ts'
import { shadowEndpointControls } from './shadow-ai/endpoints.ts'
import { shadowPlaceControls } from './shadow-ai/places.ts'
import { skillsControls } from './skills/training.ts'
import { useCaseControls } from './strategy/use-cases.ts'

const all: readonly Control[] = [
  ...codeControls,
  ...deliveryControls,
  ...dataCareControls,
  ...dataStoreControls,
  ...workloadFitControls,
  ...budgetControls,
  ...recordControls,
  ...standardControls,
  ...subscriptionControls,
  ...gpuCapacityControls,
  ...gpuPoolControls,
  ...reliabilityControls,
  ...modelControls,
  ...privateLinkControls,
  ...securityGroupControls,
  ...serviceNetworkControls,
  ...topologyControls,
  ...peopleControls,
  ...assignmentControls,
  ...exemptionControls,
  ...guardrailControls,
  ...policyResourceControls,
  ...accessControls,
  ...aiServiceControls,
  ...clusterControls,
  ...computeIdentityControls,
  ...keyVaultControls,
  ...securityWatchControls,
  ...shadowEndpointControls,
  ...shadowPlaceControls,
  ...skillsControls,
  ...useCaseControls,
]

/** Every control, in the order of their ids. */
export const controls: readonly Control[] = all.toSorted((a, b) => byText(a.id, b.id))

const byId = new Map(controls.map((control) => [control.id, control]))

/** The control of an id. */
export const controlById = (id: string): Control | undefined => byId.get(id)
