import type { LandingZoneChanges, LandingZonePlan } from '../../landing-zone/index.ts'
import { notJudgedWords } from '../../policy/index.ts'
import { escapeMarkdown } from '../escape/markdown.ts'
import { counted } from '../policy/words.ts'
import { amountText } from './plan-text.ts'

const code = (text: string): string => `\`${text.replaceAll('`', "'").replaceAll(/\s+/g, ' ')}\``

/** The plan as a comment on a pull request: what counts, what stands against it, what it costs, how far it is. */
export function planMarkdown(plan: LandingZonePlan): string {
  const { counts, policies, cost } = plan
  const errors = plan.diagnostics.filter(({ severity }) => severity === 'error')
  return [
    `## ${escapeMarkdown(plan.displayName)}`,
    '',
    `${counted(counts.resources, 'resource')} in ${counted(counts.roots, 'root')}, ${counted(counts.subscriptions, 'subscription')}, ${counted(counts.workloads, 'workload')}. ` +
      `At least ${amountText(cost.total)} a month. Own policies: ${policies.counts.deny} denied, ${policies.counts.wouldDeny} denied once enforced, ${policies.counts.undecided} undecided${notJudgedWords(policies.counts.notChecked, policies.missingDefinitions)}.`,
    '',
    ...(errors.length === 0
      ? []
      : [
          '### Mistakes',
          '',
          ...errors.map(
            (one) =>
              `- ${one.code} ${escapeMarkdown(one.summary)}${one.at === undefined ? '' : ` (${code(`${one.at.file}:${one.at.line}`)})`}`,
          ),
          '',
        ]),
    '### Waves',
    '',
    '| | wave | state | resources |',
    '|---|---|---|---|',
    ...plan.waves.map((wave) => `| ${wave.number} | ${escapeMarkdown(wave.title)} | ${wave.state} | ${wave.resources.planned} |`),
    '',
    ...(plan.workloads.length === 0
      ? []
      : [
          '### Workloads',
          '',
          '| workload | golden path | application | regions | cost from | state |',
          '|---|---|---|---|---|---|',
          ...plan.workloads.map(
            (one) =>
              `| ${escapeMarkdown(one.name)} | ${escapeMarkdown(one.goldenPath)} | ${escapeMarkdown(one.application)} | ${one.regions.join(', ')} | ${one.cost === undefined ? '' : amountText(one.cost.total)} | ${one.state} |`,
          ),
          '',
        ]),
  ].join('\n')
}

/** What leads from one state to another, as a comment on a pull request. */
export const changesMarkdown = ({ counts, words }: LandingZoneChanges): string =>
  [
    '## What changes',
    '',
    `${counts.added} added, ${counts.changed} changed, ${counts.replaced} built anew, ${counts.removed} removed.`,
    '',
    ...words.map((one) => `- ${escapeMarkdown(one)}`),
    '',
  ].join('\n')
