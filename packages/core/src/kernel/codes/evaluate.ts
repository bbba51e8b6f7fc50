import type { CodeEntry } from './code.ts'

/** FW5xxx. Codes are registered once and never reused. */
export const evaluateCodes = {
  FW5001: {
    severity: 'error',
    title: 'unknown control',
    explanation: 'A document of the estate names a control that the catalogue does not have, so it would have no effect at all.',
    wayOut: 'Correct the id. `fairway controls list` shows all of them, and docs/reference/controls explains each.',
  },
  FW5002: {
    severity: 'warning',
    title: 'answer to a control that is judged from facts',
    explanation: 'What exports can show is not taken from statements. The answer is kept in the estate and ignored in judgements.',
    wayOut: 'Remove the answer. Where the facts are right and the risk is accepted, write a Waiver instead.',
  },
  FW5003: {
    severity: 'error',
    title: 'unknown parameter of a control',
    explanation: 'A ControlOverride sets a parameter that its control does not have, so the threshold would silently stay as it is.',
    wayOut: 'Correct the name. The page of the control lists its parameters with their values.',
  },
  FW5004: {
    severity: 'error',
    title: 'parameter of the wrong shape',
    explanation: 'A parameter keeps the shape it has in the catalogue: a number stays a number, a text a text, a list a list.',
    wayOut: 'Write the value in the shape that the page of the control shows.',
  },
  FW5005: {
    severity: 'error',
    title: 'control overridden twice',
    explanation: 'Two ControlOverrides name the same control. Only the first by name has an effect.',
    wayOut: 'Merge them into one document.',
  },
  FW5006: {
    severity: 'error',
    title: 'waiver approved by the person who asked for it',
    explanation: 'An exception needs a second pair of eyes. Names are compared without regard to case. Such a waiver covers nothing.',
    wayOut: 'Have somebody else agree, and name them in `approvedBy`.',
  },
  FW5007: {
    severity: 'error',
    title: 'ends before it begins',
    explanation: 'A waiver or an answer expires before or at the moment it was given, so it never holds.',
    wayOut: 'Correct one of the two dates.',
  },
  FW5008: {
    severity: 'error',
    title: 'selector without a condition',
    explanation: 'A selector of a Workload that names no subscription, resource group, tag or resource would claim everything there is.',
    wayOut: 'Add at least one condition, or remove the selector.',
  },
  FW5009: {
    severity: 'error',
    title: 'unknown threshold of a criterion',
    explanation:
      'A ControlOverride names the criterion of a gate or an item of the checklist, but sets something that it does not have or that is no number.',
    wayOut: 'Use one of the thresholds that the message lists. Severity and `applies` mean nothing for a criterion.',
  },
  FW5010: {
    severity: 'warning',
    title: 'decision on an own request',
    explanation: 'Nobody decides on their own request to pass a gate, in whichever of their roles. The decision does not count.',
    wayOut: 'Have somebody else who holds the role decide, or somebody else ask.',
  },
} as const satisfies Record<string, CodeEntry>
