import type { CommittedRequest, RequestCheck, RequestDetailView, RequestView } from '@fairway/core/api'
import { printable, type Money } from '@fairway/core/kernel'
import { notJudgedWords } from '@fairway/core/policy'
import { textTable } from '../../output/table.ts'

const amount = ({ amount: value, currency }: Money): string => `${value} ${currency}`

/** Any text in one line. */
const line = (text: string): string => printable(text).replaceAll(/\s+/g, ' ')

const bullets = (title: string, items: readonly string[]): readonly string[] =>
  items.length === 0 ? [] : ['', `${title}:`, ...items.map((one) => `  ${line(one)}`)]

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
          one.cost === undefined ? 'unknown' : amount(one.cost.total),
          amount(one.budget),
        ]),
      )

type Come = Pick<RequestCheck, 'state' | 'reasons' | 'cost' | 'capacity' | 'approval' | 'gpus' | 'resources' | 'notes'>

/** What a request comes to. */
function comesTo({ state, reasons, cost, capacity, approval, gpus, resources, notes }: Come): readonly string[] {
  const who = approval.approvers.length === 0 ? 'anybody but who asked' : approval.approvers.join(', ')
  return [
    `state      ${state}`,
    `cost       ${cost === undefined ? 'unknown' : `${amount(cost.total)} a month, at least`}`,
    `resources  ${resources}${gpus === 0 ? '' : `, ${gpus} GPUs`}`,
    `approval   ${approval.why.length === 0 ? 'nobody needs to approve it' : `${approval.approvals} by ${line(who)}`}`,
    ...bullets('Why', reasons),
    ...bullets(
      'Cost',
      (cost?.items ?? []).map(
        (one) => `${amount(one.monthly).padStart(16)}  ${one.what}${one.region === undefined ? '' : `, ${one.region}`}`,
      ),
    ),
    ...bullets(
      'Price not known',
      (cost?.unknown ?? []).map((one) => `${one.what}: ${one.why}`),
    ),
    ...bullets(
      'Capacity',
      capacity.map((one) => `${one.answer.padEnd(11)}  ${one.why}`),
    ),
    ...bullets('Notes', notes),
  ]
}

type Counts = RequestDetailView['policyCounts']

const policiesText = (counts: Counts): readonly string[] => {
  if (counts === undefined) return []
  return [
    `policies   ${counts.deny} deny it, ${counts.mayDeny} may deny it, ${counts.modify + counts.append} change something, ${counts.audit} only tell${notJudgedWords(counts.notChecked)}`,
  ]
}

/** What a draft comes to, in words. */
export const checkText = (check: RequestCheck): string => `${[...policiesText(check.policies?.counts), ...comesTo(check)].join('\n')}\n`

/** A request with everything that is known of it. */
export function showText(view: RequestDetailView): string {
  const decisions = view.decisions.map(
    (one) =>
      `${one.at}  ${one.decision} by ${one.person}${one.comment === undefined ? '' : `: ${one.comment}`}${one.invalid === undefined ? '' : ' (does not count)'}`,
  )
  return [
    `${view.name}: ${line(view.title)}`,
    `asked for by ${line(view.requestedBy)} on ${view.requestedAt} for ${view.team}, in ${view.application} (${view.environment})`,
    `regions    ${view.regions.join(', ')}`,
    `budget     ${amount(view.budget)} a month`,
    `purpose    ${line(view.purpose)}`,
    ...(view.expires === undefined ? [] : [`ends       ${view.expires}`]),
    ...policiesText(view.policyCounts),
    ...comesTo(view),
    ...bullets('Decisions', decisions),
    ...bullets(
      'Policies',
      view.policyResults.map((one) => `${one.outcome.padEnd(9)}  ${one.resource.name}: ${one.message}`),
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
