import type { RequestCheck } from '@fairway/core/api'
import type { Money } from '@fairway/core/kernel'
import type { RequestDraft } from '@fairway/core/landing-zone'
import { notJudgedWords } from '@fairway/core/policy'
import { escapeMarkdown } from '@fairway/core/report'

/** Title and text of a pull request, as platforms take them. */
export interface PullRequest {
  readonly title: string
  readonly body: string
}

/** What proposes a request: what it is, what it comes to, and what whoever approves has to look at. */
export function requestPullRequest(draft: RequestDraft, check: RequestCheck, requestedBy: string): PullRequest {
  const { cost, approval, capacity, policies, notes, gpus } = check
  const rows = [
    ['Golden path', draft.goldenPath],
    ['Team', draft.team],
    ['Application', `${draft.application} (${draft.environment})`],
    ['Regions', draft.regions?.join(', ') ?? 'those of the application'],
    ['Data', draft.data?.join(', ') ?? 'not said'],
    ['Budget a month', amount(draft.budget.monthly)],
    ['Cost a month, at least', cost === undefined ? 'not known' : amount(cost.total)],
    ['GPUs', String(gpus)],
    ['Resources', String(check.resources)],
    ['Policies', policies === undefined ? 'not judged' : policyWords(policies.counts)],
    ['Asked for by', requestedBy],
    ...(draft.expires === undefined || draft.expires === '' ? [] : [['Ends', draft.expires]]),
  ]
  const body = [
    `Purpose: ${escapeMarkdown(draft.purpose)}`,
    '',
    '| | |',
    '| --- | --- |',
    ...rows.map(([name = '', value = '']) => `| ${name} | ${escapeMarkdown(value)} |`),
    '',
    '## Approval',
    '',
    ...(approval.why.length === 0
      ? ['Nobody needs to approve it: it is built once this is merged.']
      : [
          ...approval.why.map((why) => `- ${escapeMarkdown(why)}`),
          '',
          `${approval.approvals} ${approval.approvals === 1 ? 'approval' : 'approvals'} by ${approval.approvers.length === 0 ? 'anybody but who asked' : approval.approvers.map(escapeMarkdown).join(', ')}. Decide with \`fairway request approve ${draft.name}\`.`,
        ]),
    ...section(
      'Capacity',
      capacity.map(({ key, answer, why }) => `${key}: ${answer}, ${why}`),
    ),
    ...section(
      'Open points',
      check.diagnostics.map(({ code, summary }) => `${code}: ${summary}`),
    ),
    ...section('Notes', notes),
    '',
  ].join('\n')
  return { title: `Request ${draft.name}: ${draft.goldenPath} for ${draft.team}`, body }
}

/** What proposes a decision on a request. */
export function decisionPullRequest(
  name: string,
  {
    person,
    decision,
    comment,
  }: { readonly person: string; readonly decision: 'approved' | 'rejected'; readonly comment?: string | undefined },
): PullRequest {
  const verb = decision === 'approved' ? 'Approve' : 'Reject'
  const body = [
    `By ${escapeMarkdown(person)}: the request \`${name}\` is ${decision}.`,
    ...(comment === undefined ? [] : ['', `Reason: ${escapeMarkdown(comment)}`]),
    '',
  ].join('\n')
  return { title: `${verb} request ${name}`, body }
}

const section = (title: string, items: readonly string[]): readonly string[] =>
  items.length === 0 ? [] : ['', `## ${title}`, '', ...items.map((one) => `- ${escapeMarkdown(one)}`)]

function policyWords({ deny, mayDeny, modify, append, audit, notChecked }: NonNullable<RequestCheck['policies']>['counts']): string {
  return `${deny} deny it, ${mayDeny} may deny it, ${modify + append} change something, ${audit} only tell${notJudgedWords(notChecked)}`
}

const amount = ({ amount: value, currency }: Money): string => `${value} ${currency}`
