/** Which questionnaire an area comes from: the six areas of the readiness scorecard, or the seven of the AI readiness assessment. */
export type Framework = 'readiness' | 'ai-readiness'

/** An area that is rated from 1 to 5. */
export interface Area {
  readonly id: AreaId
  readonly name: string
  readonly framework: Framework
  /** The question the rating answers. */
  readonly question: string
}

/** The areas, in the order of the scorecard. */
export const areas = [
  { id: 'team-skills', name: 'Team skills', framework: 'readiness', question: 'Can the team provision and manage GPU compute?' },
  { id: 'gpu-readiness', name: 'GPU readiness', framework: 'readiness', question: 'Are quotas approved and regions selected?' },
  { id: 'networking', name: 'Networking', framework: 'readiness', question: 'Are private endpoints, DNS and bandwidth in place?' },
  { id: 'security', name: 'Security', framework: 'readiness', question: 'Are managed identity, Key Vault and network isolation in place?' },
  { id: 'automation', name: 'Automation', framework: 'readiness', question: 'How much is in code, and does it reach Azure only from Git?' },
  { id: 'shadow-ai', name: 'Shadow AI', framework: 'readiness', question: 'Is every AI deployment known, owned and reviewed?' },
  {
    id: 'business-strategy',
    name: 'Business strategy',
    framework: 'ai-readiness',
    question: 'Does every use case have a sponsor and an outcome in numbers?',
  },
  {
    id: 'governance-and-security',
    name: 'AI governance and security',
    framework: 'ai-readiness',
    question: 'Are access, data handling and compliance settled before anything is built?',
  },
  {
    id: 'data-foundations',
    name: 'Data foundations',
    framework: 'ai-readiness',
    question: 'Is the data that AI uses owned, protected and fit for it?',
  },
  {
    id: 'strategy-and-experience',
    name: 'AI strategy and experience',
    framework: 'ai-readiness',
    question: 'Do teams know which service fits which use case?',
  },
  {
    id: 'organization-and-culture',
    name: 'Organisation and culture',
    framework: 'ai-readiness',
    question: 'Do AI and infrastructure teams work as one, with clear owners?',
  },
  {
    id: 'infrastructure-for-ai',
    name: 'Infrastructure for AI',
    framework: 'ai-readiness',
    question: 'Are networks, regions and capacity ready for AI traffic?',
  },
  {
    id: 'model-management',
    name: 'Model management',
    framework: 'ai-readiness',
    question: 'Are models versioned, watched and reversible?',
  },
] as const satisfies readonly { id: string; name: string; framework: Framework; question: string }[]

/** The id of an area. */
export type AreaId = (typeof areas)[number]['id']

/** All area ids, for schemas. */
export const areaIds = areas.map((area) => area.id)

/** The rating below which an area needs focused work before the programme goes on. */
export const PROCEED_RATING = 3
