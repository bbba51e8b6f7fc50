import type { CodeEntry } from './code.ts'

/** FW8340 to FW8349: what was observed of quotas, sizes and models, against what was written down. Codes are registered once and never reused. */
export const capacityCodes = {
  FW8340: {
    severity: 'warning',
    title: 'declared quota that Azure was seen not to grant',
    explanation:
      'A Region document declares one limit, an export of Azure shows another. What was seen last is believed: the export, unless `checkedAt` of the declaration is later.',
    wayOut: 'Remove the line from `quotas` of the Region, or say under `checkedAt` when somebody looked after the export was made.',
  },
  FW8341: {
    severity: 'warning',
    title: 'quota that nobody has looked at for long',
    explanation: 'Limits change, and others use more of them every week. The observation is old, and is still believed.',
    wayOut: 'Export anew with the command that the message names, and scan.',
  },
} as const satisfies Record<string, CodeEntry>
