import type { AreaId, Provenance } from '../../readiness/index.ts'

const handbook = 'https://github.com/ricmmartins/ai-for-infra-pros/blob/138e50b/docs/chapters/14-adoption-framework.md'

/** The adoption framework as the handbook tells it: phases, deliverables, decision gates. Facts and numbers only; the handbook carries no licence. */
export const framework: Provenance = {
  title: 'AI for infrastructure professionals, chapter 14 (138e50b, 2026-05-01): adoption framework',
  url: handbook,
}

/** The table of decision gates of the same chapter: what is required, who approves, what rolls a gate back. */
export const decisionGates: Provenance = {
  title: 'AI for infrastructure professionals, chapter 14 (138e50b, 2026-05-01): decision gates',
  url: handbook,
}

/** Where the framework gives no number, this project chose one; every one can be overridden. */
export const ownChoice: Provenance = { title: "Fairway's own threshold: the framework asks for it without a number" }

/** The six areas of the readiness scorecard. */
export const scorecardAreas = [
  'team-skills',
  'gpu-readiness',
  'networking',
  'security',
  'automation',
  'shadow-ai',
] as const satisfies readonly AreaId[]
