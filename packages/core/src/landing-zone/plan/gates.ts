import { waveNumber, waves, type Wave } from '../../graph/index.ts'
import { dayOf, type Instant } from '../../kernel/index.ts'

/** Whether something holds that a wave asks for, and what shows it. */
export interface GateCriterion {
  readonly id: string
  readonly title: string
  readonly status: 'met' | 'not-met' | 'unknown'
  /** What was found, a sentence. */
  readonly why: string
}

/** A wave with the gate in front of it. */
export interface WaveGate {
  readonly wave: Wave
  readonly number: number
  readonly title: string
  /** `done`: everything of it is there, or somebody declared it; `open`: it may be deployed; `closed`: something before it is missing. */
  readonly state: 'done' | 'open' | 'closed'
  readonly criteria: readonly GateCriterion[]
  /** Resources that it makes; of those, seen in the inventory; absent where nothing was observed. */
  readonly resources: { readonly planned: number; readonly seen?: number }
  readonly roots: readonly string[]
  /** Who declared it done, where somebody did. */
  readonly declared?: { readonly by: string; readonly on: Instant; readonly evidence: string }
}

/** What gates are judged by. */
export interface GateFacts {
  readonly waves: readonly WaveFacts[]
  /** Whether somebody assessed where the organisation stands. */
  readonly assessed: GateCriterion
  /** Further criteria, of the wave in front of which they stand. */
  readonly criteria: ReadonlyMap<Wave, readonly GateCriterion[]>
}

/** What is known of one wave. */
export interface WaveFacts {
  readonly wave: Wave
  readonly roots: readonly string[]
  readonly planned: number
  readonly seen?: number
  /** Of those that were not seen: how many are of types that nobody listed where they would be. */
  readonly unlisted?: number
  readonly declared?: WaveGate['declared']
}

const titles: Readonly<Record<Wave, string>> = {
  assessment: 'Assessment',
  hierarchy: 'Management groups and definitions',
  platform: 'Platform',
  policies: 'AI policies',
  subscriptions: 'Application subscriptions',
  'non-production': 'Non-production workloads',
  production: 'Production workloads',
}

/** What a wave is called. */
export const waveTitle = (wave: Wave): string => titles[wave]

/**
 * The waves in their order, each with what must hold before it: every wave before it is done, and its own criteria are met. A wave is done
 * when the inventory shows everything of it, or when somebody declared it. What is not known opens nothing.
 */
export function judgeGates(facts: GateFacts): readonly WaveGate[] {
  const gates: WaveGate[] = []
  const unlisted = new Map(facts.waves.map((one) => [one.wave, one.unlisted ?? 0]))
  for (const wave of waves) {
    const own = facts.waves.find((one) => one.wave === wave) ?? { wave, roots: [], planned: 0 }
    const criteria = [...gates.map((gate) => earlier(gate, unlisted.get(gate.wave) ?? 0)), ...(facts.criteria.get(wave) ?? [])]
    const passed = criteria.every(({ status }) => status === 'met')
    const state = isDone(own, facts.assessed) ? 'done' : passed ? 'open' : 'closed'
    gates.push({
      wave,
      number: waveNumber(wave),
      title: titles[wave],
      state,
      criteria: wave === 'assessment' ? [facts.assessed] : criteria,
      resources: { planned: own.planned, ...(own.seen === undefined ? {} : { seen: own.seen }) },
      roots: own.roots,
      ...(own.declared === undefined ? {} : { declared: own.declared }),
    })
  }
  return gates
}

function isDone(own: WaveFacts, assessed: GateCriterion): boolean {
  if (own.declared !== undefined) return true
  if (own.wave === 'assessment') return assessed.status === 'met'
  // A wave of which nothing is planned keeps nobody waiting.
  return own.planned === 0 || own.seen === own.planned
}

function earlier(gate: WaveGate, unlisted: number): GateCriterion {
  const { planned, seen } = gate.resources
  const id = `${gate.wave}-done`
  const title = `${gate.title}: done`
  if (gate.state === 'done') return { id, title, status: 'met', why: doneWords(gate) }
  if (gate.wave === 'assessment')
    return { id, title, status: 'not-met', why: gate.criteria[0]?.why ?? 'nobody assessed where the organisation stands' }
  if (seen === undefined) {
    const why = `nothing was observed: scan the inventory, or declare the wave under \`waves\` of the LandingZone`
    return { id, title, status: 'unknown', why }
  }
  const found = `${seen} of ${planned} resources are there`
  if (unlisted === 0) return { id, title, status: 'not-met', why: found }
  const why = `${found}; nobody listed ${unlisted} of them: export those types, or declare the wave under \`waves\` of the LandingZone`
  return { id, title, status: seen + unlisted < planned ? 'not-met' : 'unknown', why }
}

function doneWords({ declared, resources, wave }: WaveGate): string {
  if (declared !== undefined) return `${declared.by} declared it on ${dayOf(declared.on)}: ${declared.evidence}`
  if (wave === 'assessment') return 'there is an assessment'
  return resources.planned === 0 ? 'nothing is to be built in it' : `all ${resources.planned} resources are there`
}
