import type { CommittedRequest, RequestCheck, RequestDetailView, RequestView } from '@fairway/core/api'
import { readable } from '@fairway/core/cost'
import { printable } from '@fairway/core/kernel'
import { notJudgedWords } from '@fairway/core/policy'
import { wrapped } from '@fairway/core/report'
import { textTable } from '../../output/table.ts'

const WIDTH = 120

/** Any text in one line. */
const line = (text: string): string => printable(text).replaceAll(/\s+/g, ' ')

/** A heading with paragraphs below it. */
const section = (title: string, items: readonly string[], width: number): readonly string[] =>
  items.length === 0 ? [] : ['', `${title}:`, ...items.flatMap((one) => wrapped(one, width, 2))]

/** A word and what it is, which goes on below itself. */
const row = (word: string, text: string, width: number): readonly string[] => {
  const [first = '', ...rest] = wrapped(text, width, LABEL)
  return [`${word.padEnd(LABEL)}${first.trimStart()}`, ...rest]
}
const LABEL = 11

/** Why a decision does not count. */
const whyNot = {
  own: 'their own request',
  nobody: 'they may not decide on it',
  before: 'older than the request',
  future: 'it lies ahead',
  older: 'the request says something else since',
} as const

/** Requests, a line each. */
export const listText = (requests: readonly RequestView[]): string =>
  requests.length === 0
    ? 'nobody asked for anything\n'
    : textTable(
        ['NAME', 'GOLDEN PATH', 'TEAM', 'APPLICATION', 'STATE', 'COST FROM', 'BUDGET'],
        requests.map((one) => [
          one.name,
          one.goldenPath,
          one.team,
          one.application,
          one.state,
          one.cost === undefined ? 'unknown' : readable(one.cost.total),
          readable(one.budget),
        ]),
      )

type Come = Pick<RequestCheck, 'state' | 'reasons' | 'cost' | 'capacity' | 'approval' | 'gpus' | 'resources' | 'notes'>

/** What a request comes to. */
function comesTo({ state, reasons, cost, capacity, approval, gpus, resources, notes }: Come, width: number): readonly string[] {
  const who = approval.approvers.length === 0 ? 'anybody but who asked' : approval.approvers.join(', ')
  const needed = approval.why.length === 0 ? 'nobody needs to approve it' : `${approval.approvals} by ${who}`
  const items = cost?.items ?? []
  const widest = Math.max(0, ...items.map(({ monthly }) => readable(monthly).length))
  return [
    ...row('state', state, width),
    ...row('cost', cost === undefined ? 'unknown' : `${readable(cost.total)} a month, at least`, width),
    ...row('resources', `${resources}${gpus === 0 ? '' : `, ${gpus} ${gpus === 1 ? 'GPU' : 'GPUs'}`}`, width),
    ...row('approval', needed, width),
    ...section(
      'Why',
      reasons.filter((one) => one !== needed),
      width,
    ),
    ...(items.length === 0 ? [] : ['', 'Cost:']),
    ...items.map(
      ({ monthly, what, region }) =>
        `  ${readable(monthly).padStart(widest)}  ${line(what)}${region === undefined ? '' : `, ${line(region)}`}`,
    ),
    ...section(
      'Price not known',
      (cost?.unknown ?? []).map((one) => `${one.what}: ${one.why}`),
      width,
    ),
    ...section(
      'Capacity',
      capacity.map((one) => `${one.answer}: ${one.why}`),
      width,
    ),
    ...section('Notes', notes, width),
  ]
}

type Counts = RequestDetailView['policyCounts']

const policiesText = (counts: Counts, width: number): readonly string[] => {
  if (counts === undefined) return []
  return row(
    'policies',
    `${counts.deny} deny it, ${counts.mayDeny} may deny it, ${counts.modify + counts.append} change something, ${counts.audit} only tell${notJudgedWords(counts.notChecked)}`,
    width,
  )
}

/** What a draft comes to, in words. */
export const checkText = (check: RequestCheck, width = WIDTH): string =>
  `${[...policiesText(check.policies?.counts, width), ...comesTo(check, width)].join('\n')}\n`

/** A request with everything that is known of it. */
export function showText(view: RequestDetailView, width = WIDTH): string {
  const decisions = view.decisions.map(
    (one) =>
      `${one.at}  ${one.decision} by ${one.person}${one.comment === undefined ? '' : `: ${one.comment}`}${one.invalid === undefined ? '' : ` (does not count: ${whyNot[one.invalid]})`}`,
  )
  return [
    ...wrapped(`${view.name}: ${view.title}`, width, 0),
    ...wrapped(
      `asked for by ${view.requestedBy} on ${view.requestedAt} for ${view.team}, in ${view.application} (${view.environment})`,
      width,
      0,
    ),
    ...row('regions', view.regions.join(', '), width),
    ...row('budget', `${readable(view.budget)} a month`, width),
    ...row('purpose', view.purpose, width),
    ...(view.expires === undefined ? [] : row('ends', view.expires, width)),
    ...policiesText(view.policyCounts, width),
    ...comesTo(view, width),
    ...section('Decisions', decisions, width),
    ...section(
      'Policies',
      view.policyResults.map((one) => `${one.outcome}: ${one.resource.name}: ${one.message}`),
      width,
    ),
    '',
    printable(view.yaml),
  ].join('\n')
}

/** What was committed, with the text that proposes it. */
export const committedText = ({ branch, commit, base, path, pullRequest }: CommittedRequest): string =>
  [
    `committed ${path} on the branch ${branch} (${commit.slice(0, 12)}), off ${line(base)}`,
    'push it and open a pull request:',
    '',
    printable(pullRequest.title),
    '',
    printable(pullRequest.body),
  ].join('\n')
