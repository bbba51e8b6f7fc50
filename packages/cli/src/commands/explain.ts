import { byText, codes, diagnostic, didYouMean, DiagnosticError, isCode } from '@fairway/core/kernel'
import { controlById, controls, type Control } from '@fairway/core/readiness'
import { Command } from 'commander'
import type { CommandContext } from '../command-context.ts'

/** `fairway explain [NAME]`: what a diagnostic code or a control means, and the way out. */
export const explainCommand = ({ io }: CommandContext): Command =>
  new Command('explain').argument('[name]', 'a code such as FW1001, or the id of a control').action((name: string | undefined) => {
    io.out(name === undefined ? index() : explain(name))
  })

function index(): string {
  const all = Object.entries(codes).toSorted(([a], [b]) => byText(a, b))
  return [...all.map(([code, entry]) => `${code}  ${entry.title}`), '', `${controls.length} controls: fairway controls list`, ''].join('\n')
}

function explain(name: string): string {
  const code = name.toUpperCase()
  if (isCode(code)) {
    const entry = codes[code]
    return `${code} (${entry.severity}): ${entry.title}\n\n${entry.explanation}\n\nWay out: ${entry.wayOut}\n`
  }
  const control = controlById(name)
  if (control !== undefined) return describeControl(control)
  const near = didYouMean(name, [...Object.keys(codes), ...controls.map((one) => one.id)])
  throw new DiagnosticError([diagnostic('FW6001', `nothing is called \`${name.slice(0, 80)}\``, near === undefined ? {} : { help: near })])
}

/** A control as text, for `explain` and `controls show`. */
export function describeControl(control: Control): string {
  const { evaluation, remedy, source } = control
  return [
    `${control.id}: ${control.title}`,
    '',
    control.rationale,
    '',
    `areas      ${control.areas.join(', ')}`,
    `phase      ${control.phase}, level ${control.level}, severity ${control.severity}, asked of ${control.profile === 'all' ? 'everybody' : 'enterprises'}`,
    evaluation.kind === 'facts'
      ? `judged by  facts: ${evaluation.reads.join(', ')}`
      : `judged by  attestation, renewed every ${evaluation.validDays} days: ${evaluation.question}`,
    ...Object.entries(control.parameters ?? {}).map(([key, value]) => `parameter  ${key} = ${JSON.stringify(value)}`),
    `remedy     ${remedy.text}`,
    ...(remedy.command === undefined ? [] : [`           ${remedy.command}`]),
    ...(remedy.link === undefined ? [] : [`           ${remedy.link}`]),
    `source     ${source.title}${source.url === undefined ? '' : ` (${source.url})`}`,
    '',
  ].join('\n')
}
