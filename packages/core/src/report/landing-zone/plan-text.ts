import { addressTreeText } from './address-tree.ts'
import type { LandingZonePlan, PlannedGroup, WaveGate } from '../../landing-zone/index.ts'
import { byText, type Money } from '../../kernel/index.ts'
import { notJudgedWords } from '../../policy/index.ts'
import { counted } from '../policy/words.ts'
import { columns, line, wrapped } from '../text/columns.ts'
import type { Paint } from '../text/render.ts'

/** An amount for people: two digits behind the point. */
export const amountText = ({ amount, currency }: Money): string =>
  `${Number(amount).toLocaleString('en-US', { maximumFractionDigits: 2, minimumFractionDigits: 2 })} ${currency}`

const TOP = 12

type PlannedPlace = LandingZonePlan['workloads'][number]['resilience']['placements'][number]['places'][number]

/** The plan of a landing zone for a terminal. */
export function planText(plan: LandingZonePlan, paint: Paint, width: number): string {
  const sections = [
    header(plan, paint, width),
    section('Management groups', treeLines(plan, paint), paint),
    section(
      'Addresses',
      addressTreeText(plan.addresses).map((text) => `  ${text}`),
      paint,
    ),
    section('Workloads', workloadLines(plan, paint, width), paint),
    section('Regions', regionLines(plan, width), paint),
    section('Places to choose from', placeLines(plan, width), paint),
    section('What stays behind when it moves', tieLines(plan, width), paint),
    section('When a region is lost', lossLines(plan, width), paint),
    section('Policies', guardrailLines(plan, width), paint),
    section('Own policies', policyLines(plan, paint, width), paint),
    section('Cost of a month in which nobody uses it', costLines(plan, width), paint),
    section('Waves', waveLines(plan, paint, width), paint),
    section(
      'Somebody has to give',
      plan.missing.flatMap(({ name, description }) => wrapped(`${name}: ${description}`, width, 2)),
      paint,
    ),
    section(
      'Decided',
      plan.notes.flatMap((note) => wrapped(note, width, 2)),
      paint,
    ),
  ]
  return `${sections
    .filter((one) => one.length > 0)
    .map((one) => one.join('\n'))
    .join('\n\n')}\n`
}

const section = (title: string, lines: readonly string[], paint: Paint): readonly string[] =>
  lines.length === 0 ? [] : [paint.bold(title), ...lines]

function header(plan: LandingZonePlan, paint: Paint, width: number): readonly string[] {
  const { counts } = plan
  const facts = [
    `${counted(counts.resources, 'resource')} in ${counted(counts.roots, 'root')}`,
    counted(counts.managementGroups, 'management group'),
    counted(counts.assignments, 'policy assignment'),
    counted(counts.subscriptions, 'subscription'),
    counted(counts.workloads, 'workload'),
  ]
  return [
    `${paint.bold(line(plan.displayName))}  ${paint.dim(`${plan.regions.join(', ')}  as of ${plan.asOf}`)}`,
    ...wrapped(facts.join(', '), width, 0),
  ]
}

function treeLines(plan: LandingZonePlan, paint: Paint): readonly string[] {
  const children = Map.groupBy(plan.groups, ({ parent }) => parent ?? '')
  const known = new Set(plan.groups.map(({ name }) => name))
  const roots = plan.groups.filter(({ parent }) => parent === undefined || !known.has(parent))
  const below = (group: PlannedGroup, indent: string): readonly string[] => [
    `${indent}${line(group.displayName)} ${paint.dim(groupFacts(group))}`,
    ...(children.get(group.name) ?? []).flatMap((child) => below(child, `${indent}  `)),
  ]
  return roots.flatMap((root) => below(root, '  '))
}

function groupFacts({ name, state, subscriptions, guardrails }: PlannedGroup): string {
  const facts = [
    name,
    ...(state === 'existing' ? ['exists'] : []),
    `${guardrails.own.length} assigned, ${guardrails.inherited.length} inherited`,
    ...(subscriptions.length === 0 ? [] : [subscriptions.length > 4 ? `${subscriptions.length} subscriptions` : subscriptions.join(', ')]),
  ]
  return line(`(${facts.join('; ')})`)
}

const workloadLines = ({ workloads }: LandingZonePlan, paint: Paint, width: number): readonly string[] => [
  ...columns(
    workloads.map((one) => [
      one.name,
      one.goldenPath,
      one.application,
      one.regions.join(', '),
      one.cost === undefined ? '-' : `from ${amountText(one.cost.total)}`,
      one.state,
    ]),
    width,
    (text) => text,
  ),
  ...workloads
    .filter(({ state }) => state !== 'approved')
    .flatMap(({ name, reasons }) => reasons.slice(0, 3).flatMap((reason) => wrapped(paint.dim(`${name}: ${reason}`), width, 4))),
]

/** What is short first; those who share a quota share its line. */
function regionLines({ capacity }: LandingZonePlan, width: number): readonly string[] {
  const sorted = [...capacity.filter(({ answer }) => answer !== 'fits'), ...capacity.filter(({ answer }) => answer === 'fits')]
  const lines = [...new Set(sorted.map(({ answer, why }) => `${answer}: ${why}`))]
  const more = lines.length > TOP ? [`and ${lines.length - TOP} more`] : []
  return [...lines.slice(0, TOP), ...more].flatMap((text) => wrapped(text, width, 2))
}

/** Where workloads might run, where a policy gives them a choice: what is allowed, and what speaks against the rest. */
const placeLines = ({ workloads }: LandingZonePlan, width: number): readonly string[] =>
  workloads
    .flatMap(({ name, regions, resilience }) =>
      resilience.placements
        .filter(({ places }) => places.some(({ region }) => region === undefined || !regions.includes(region)))
        .flatMap(({ policy, places }) => [`${name} by ${policy}: ${places.map((place) => placeText(place)).join('; ')}`]),
    )
    .slice(0, TOP)
    .flatMap((text) => wrapped(text, width, 2))

function placeText({ name, answer, reasons }: PlannedPlace): string {
  const why = reasons.filter(({ verdict }) => verdict === (answer === 'refused' ? 'against' : 'open')).map(({ text }) => text)
  return `${name} ${answer}${why.length === 0 ? '' : ` (${why.join(', ')})`}`
}

/** What ties workloads to Azure: the services that nobody else has. */
const tieLines = ({ workloads }: LandingZonePlan, width: number): readonly string[] =>
  workloads
    .flatMap(({ name, resilience: { ties } }) => {
      const own = ties.filter(({ tie }) => tie === 'proprietary')
      return own.length === 0 ? [] : [`${name}: ${own.map(({ what, stays }) => `${what} (${stays})`).join('; ')}`]
    })
    .slice(0, TOP)
    .flatMap((text) => wrapped(text, width, 2))

/** What is short when a region is lost, and how what cannot be done without reaches another one. */
function lossLines({ loads, workloads }: LandingZonePlan, width: number): readonly string[] {
  const short = loads.flatMap(({ what, unit, losses, need, total }) => {
    const [worst] = losses.filter(({ answer }) => answer !== 'enough').toSorted((a, b) => a.left - b.left)
    if (worst === undefined) return []
    const { lost, left, room, answer } = worst
    const more = room === undefined ? '' : `, quotas elsewhere give ${room} more`
    const open = answer === 'short' ? '' : '; how many are needed is not declared'
    return [`without ${lost}, ${left} of ${need ?? total} ${unit} are left of ${what}${more}${open}`]
  })
  const replicas = workloads.flatMap(({ name, resilience }) =>
    resilience.replication.map(
      ({ what, from, to, dataLossMinutes, recoveryMinutes, why }) =>
        `${name}: ${what} of ${from} to ${to ?? `nowhere (${why})`}, at most ${dataLossMinutes} minutes lost, back within ${recoveryMinutes}`,
    ),
  )
  return [...new Set([...short, ...replicas])].slice(0, TOP).flatMap((text) => wrapped(text, width, 2))
}

/** What policies do today, what comes when, who is spared until when, and what is left out: numbers, for there are many. */
function guardrailLines({ assignments, exemptions, leftOut }: LandingZonePlan, width: number): readonly string[] {
  const stops = assignments.filter(({ now }) => now.stage === 'enforce').length
  const waiting = assignments.filter(({ now }) => now.stage === 'before').length
  const coming = Map.groupBy(
    assignments.flatMap(({ next }) => (next?.from === undefined ? [] : [next])),
    ({ from = '', stage }) => `${from} ${stage}`,
  )
  const days = [...coming.values()]
    .flatMap((all) => all.slice(0, 1).map(({ from = '', stage }) => ({ from, stage, count: all.length })))
    .toSorted((a, b) => byText(a.from, b.from) || byText(a.stage, b.stage))
  const missing = leftOut.filter(({ kind }) => kind === 'missing')
  const ways = [...new Set(missing.map(({ wayOut }) => wayOut))].slice(0, 3).join('; ')
  return [
    `${assignments.length} assigned: ${stops} stop or change what breaks them, ${assignments.length - stops - waiting} tell or add what is missing${waiting === 0 ? '' : `, ${waiting} wait for their day`}`,
    ...days.map(
      ({ from, stage, count }) =>
        `from ${from} on: ${count} ${stage === 'enforce' ? 'stop or change what breaks them' : 'tell or add what is missing'}`,
    ),
    ...exemptions
      .slice(0, TOP)
      .map((one) => `${one.scope} is spared from ${one.assignment} until ${one.expiresOn.slice(0, 10)}: ${one.reason}`),
    ...(exemptions.length > TOP ? [`and ${exemptions.length - TOP} more exemptions`] : []),
    ...(missing.length === 0 ? [] : [`${missing.length} left out: ${ways}`]),
  ].flatMap((text) => wrapped(text, width, 2))
}

function policyLines({ policies }: LandingZonePlan, paint: Paint, width: number): readonly string[] {
  const { counts, results, more, missingDefinitions } = policies
  const denied = results.filter(({ outcome }) => outcome === 'deny')
  const unshown = Math.max(0, counts.deny + counts.wouldDeny - TOP)
  return [
    ...wrapped(
      `${counts.resources} resources judged: ${counts.deny} denied, ${counts.wouldDeny} denied once enforced, ${counts.undecided} undecided${counts.mayDeny === 0 ? '' : ` (${counts.mayDeny} of which may deny)`}, ${counts.audit} reported${notJudgedWords(counts.notChecked, missingDefinitions)}`,
      width,
      2,
    ),
    ...denied
      .slice(0, TOP)
      .flatMap(({ resource, message }) =>
        wrapped(`${paint.bold(resource.name)} ${resource.at.file}:${resource.at.line} ${message}`, width, 4),
      ),
    ...(unshown === 0
      ? []
      : wrapped(`and ${unshown} more denials: \`-o json\` has ${more === 0 ? 'all' : 'the worst 500 results'}`, width, 4)),
  ]
}

function costLines({ cost }: LandingZonePlan, width: number): readonly string[] {
  const byWhat = new Map<string, { count: number; amount: number }>()
  for (const { what, monthly } of cost.items) {
    const known = byWhat.get(what) ?? { count: 0, amount: 0 }
    byWhat.set(what, { count: known.count + 1, amount: known.amount + Number(monthly.amount) })
  }
  const rows = [...byWhat].toSorted(([, a], [, b]) => b.amount - a.amount)
  const shown = rows
    .slice(0, TOP)
    .map(([what, { count, amount }]) => [amountText({ amount: String(amount), currency: cost.total.currency }), times(what, count)])
  const more = rows.length > TOP ? [['', `and ${rows.length - TOP} more kinds`]] : []
  const unknown = [...Map.groupBy(cost.unknown, ({ what }) => what)].map(([what, all]) => ['not known', times(what, all.length)])
  return [
    `  ${amountText(cost.total)} at least${unknown.length === 0 ? '' : ', and what is of unknown price'}`,
    ...columns([...shown, ...more, ...unknown], width, (text) => text),
  ]
}

const times = (what: string, count: number): string => (count === 1 ? what : `${what}, ${count} times`)

const marks = { done: 'done', open: 'open', closed: 'closed' } as const

/** A wave of which nothing is planned is done because nobody waits for it: that is no work that somebody did. */
function progress({ wave, declared, resources: { planned, seen } }: WaveGate): string {
  if (planned > 0) return `${seen === undefined ? '' : `${seen} of `}${counted(planned, 'resource')}`
  return wave === 'assessment' || declared !== undefined ? '' : 'nothing is planned'
}

const waveLines = ({ waves }: LandingZonePlan, paint: Paint, width: number): readonly string[] =>
  waves.flatMap((wave, index) => {
    const count = progress(wave)
    // What keeps the wave before from opening is told there.
    const told = new Set(waves[index - 1]?.criteria.map(({ title }) => title))
    const missing =
      wave.state === 'closed' ? wave.criteria.filter(({ status, title }) => status !== 'met' && !told.has(title)).slice(0, 1) : []
    return [
      `  ${wave.number}  ${marks[wave.state].padEnd(6)}  ${wave.title}${count === '' ? '' : paint.dim(`  ${count}`)}`,
      ...missing.flatMap(({ title, why }) => wrapped(paint.dim(`${title}: ${why}`), width, 13)),
    ]
  })
