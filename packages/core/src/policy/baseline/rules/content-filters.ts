import type { JsonObject } from '../../../kernel/index.ts'
import { all, any, count, field, ofType, parameter } from '../condition.ts'
import { byProperties } from '../example.ts'
import { rule } from '../rule.ts'
import { DEPLOYMENT, FILTER } from '../types.ts'

const LEARN = 'https://learn.microsoft.com/azure/ai-foundry/openai/'

const entry = (path: string, condition: string, value: string | boolean): JsonObject =>
  field(FILTER, `contentFilters[*].${path}`, condition, value)

const filter = (name: string, more: JsonObject = {}): JsonObject => ({
  name,
  source: 'Prompt',
  enabled: true,
  blocking: true,
  severityThreshold: 'Medium',
  ...more,
})

const SWITCHED_OFF = any(entry('enabled', 'equals', false), entry('blocking', 'equals', false))

/**
 * What stands between a model and people. A filter that a policy does not list is taken from its base policy,
 * so only what is listed can weaken it.
 */
export const contentFilterRules = [
  rule({
    name: 'content-filter-named',
    title: 'Model deployments name their content filter',
    description: 'A deployment that names none gets whatever the service gives by default on that day.',
    remedy: 'Set `properties.raiPolicyName` to a content filter of the account, at least `Microsoft.DefaultV2`.',
    sources: [`${LEARN}concepts/content-filter`],
    group: 'content-safety',
    effect: 'Audit',
    mode: 'All',
    if: all(ofType(DEPLOYMENT), any(field(DEPLOYMENT, 'raiPolicyName', 'exists', false), field(DEPLOYMENT, 'raiPolicyName', 'equals', ''))),
    examples: byProperties(DEPLOYMENT, [{ raiPolicyName: 'Microsoft.DefaultV2' }], [{}, { raiPolicyName: '' }]),
  }),
  rule({
    name: 'content-filter-approved',
    title: 'Model deployments use approved content filters',
    description: "Filters of one's own can be made weaker than the default. An empty list allows all of them.",
    remedy: 'Use a content filter of the list, or have this one approved and add its name to the assignment.',
    sources: [`${LEARN}how-to/content-filters`],
    group: 'content-safety',
    effect: 'Deny',
    mode: 'All',
    parameters: {
      approvedContentFilters: {
        type: 'Array',
        metadata: { displayName: 'Approved content filters', description: 'Names of content filters. Empty: all.' },
        defaultValue: [],
      },
    },
    if: all(
      ofType(DEPLOYMENT),
      { value: "[length(parameters('approvedContentFilters'))]", greater: 0 },
      field(DEPLOYMENT, 'raiPolicyName', 'exists', true),
      field(DEPLOYMENT, 'raiPolicyName', 'notIn', parameter('approvedContentFilters')),
    ),
    examples: [
      ...byProperties(DEPLOYMENT, [{ raiPolicyName: 'anything' }], []),
      ...byProperties(DEPLOYMENT, [{ raiPolicyName: 'corp-strict' }, {}], [{ raiPolicyName: 'wide-open' }]).map((example) => ({
        ...example,
        parameters: { approvedContentFilters: ['corp-strict'] },
      })),
    ],
  }),
  rule({
    name: 'content-filter-severity',
    title: 'Content filters block harm at the agreed severity',
    description:
      'Hate, sexual content, violence and self-harm: none of the four may be switched off, only annotated, or let through up to high severity.',
    remedy: 'Set `enabled` and `blocking` to `true` and `severityThreshold` to `Low` or `Medium` for prompt and completion.',
    sources: [`${LEARN}concepts/content-filter`],
    group: 'content-safety',
    effect: 'Deny',
    mode: 'All',
    parameters: {
      harms: {
        type: 'Array',
        metadata: { displayName: 'Harms', description: 'Names of the filters that may not be weakened.' },
        defaultValue: ['Hate', 'Sexual', 'Violence', 'Selfharm'],
      },
      allowedSeverities: {
        type: 'Array',
        metadata: { displayName: 'Severities', description: 'From which severity a filter blocks: `Low` is the strictest.' },
        defaultValue: ['Low', 'Medium'],
      },
    },
    if: all(
      ofType(FILTER),
      count(
        FILTER,
        'contentFilters[*]',
        all(
          entry('name', 'in', parameter('harms')),
          any(
            SWITCHED_OFF,
            all(entry('severityThreshold', 'exists', true), entry('severityThreshold', 'notIn', parameter('allowedSeverities'))),
          ),
        ),
        'greater',
        0,
      ),
    ),
    examples: byProperties(
      FILTER,
      [{}, { contentFilters: [filter('Hate'), filter('violence', { severityThreshold: 'Low' }), filter('Profanity', { enabled: false })] }],
      [
        { contentFilters: [filter('Hate'), filter('Sexual', { severityThreshold: 'High' })] },
        { contentFilters: [filter('Violence', { blocking: false })] },
        { contentFilters: [filter('Selfharm', { enabled: false, source: 'Completion' })] },
      ],
    ),
  }),
  rule({
    name: 'prompt-shields',
    title: 'Content filters keep prompt shields on',
    description: 'Attacks come in prompts and in documents that a model reads; the filters that look for them may not be switched off.',
    remedy: 'Set `enabled` and `blocking` to `true` for the filters `Jailbreak` and `Indirect Attack`.',
    sources: [`${LEARN}concepts/content-filter-prompt-shields`],
    group: 'content-safety',
    effect: 'Deny',
    mode: 'All',
    parameters: {
      shields: {
        type: 'Array',
        metadata: { displayName: 'Shields', description: 'Names of the filters that may not be switched off.' },
        defaultValue: ['Jailbreak', 'Indirect Attack'],
      },
    },
    if: all(ofType(FILTER), count(FILTER, 'contentFilters[*]', all(entry('name', 'in', parameter('shields')), SWITCHED_OFF), 'greater', 0)),
    examples: byProperties(
      FILTER,
      [{}, { contentFilters: [filter('Jailbreak'), filter('Hate', { enabled: false })] }],
      [{ contentFilters: [filter('Jailbreak', { enabled: false })] }, { contentFilters: [filter('indirect attack', { blocking: false })] }],
    ),
  }),
  rule({
    name: 'content-filter-mode',
    title: 'Content filters look before people read',
    description: 'In asynchronous mode an answer is shown while the filter still reads it, and is taken back too late.',
    remedy: 'Set `properties.mode` to `Blocking` or leave it as the service sets it.',
    sources: [`${LEARN}concepts/content-streaming`],
    group: 'content-safety',
    effect: 'Audit',
    mode: 'All',
    if: all(ofType(FILTER), field(FILTER, 'mode', 'in', ['Asynchronous_filter', 'Deferred'])),
    examples: byProperties(
      FILTER,
      [{}, { mode: 'Blocking' }, { mode: 'Default' }],
      [{ mode: 'Asynchronous_filter' }, { mode: 'Deferred' }],
    ),
  }),
]
