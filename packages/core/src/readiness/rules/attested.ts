import type { Control } from '../control.ts'

type AttestedControl = Omit<Control, 'evaluation' | 'examples' | 'profile'> & {
  readonly profile?: Control['profile']
  readonly question: string
  readonly validDays: number
}

const answered = (control: string, answer: 'met' | 'not-met'): string => `apiVersion: fairway.dev/v1
kind: SelfAssessment
metadata:
  name: autumn-2026
spec:
  assessedAt: 2026-11-01
  assessedBy: kim@contoso.example
  attestations:
    - control: ${control}
      answer: ${answer}
      statement: What is in place is written down in the platform handbook.
      by: kim@contoso.example
      at: 2026-11-01
`

/** A control that no export can show: answered in a SelfAssessment, with a date and an end. Brings its examples along. */
export const attested = ({ question, validDays, profile = 'all', ...control }: AttestedControl): Control => ({
  ...control,
  profile,
  evaluation: { kind: 'attestation', question, validDays },
  examples: { positive: { estate: answered(control.id, 'met') }, negative: { estate: answered(control.id, 'not-met') } },
})
