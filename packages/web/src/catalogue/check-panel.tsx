import type { RequestCheck } from '@fairway/core/api'
import type { Money } from '@fairway/core/kernel'
import type { ReactNode } from 'react'
import { ErrorState } from '../components/error-state.tsx'
import { counted, safe, sentence } from '../components/format.ts'
import { Panel } from '../components/panel.tsx'
import { Prose } from '../components/prose.tsx'
import { SkeletonLines } from '../components/skeleton.tsx'
import { StatusIcon } from '../components/status.tsx'
import { BuildNotes, CapacityFacts, CostFacts, FactPart, PolicyFacts } from '../requests/facts.tsx'
import { YamlFile } from '../requests/proposal.tsx'
import type { LocalProblem } from './draft.ts'
import { goToField, type Problem } from './problems.ts'
import type { LiveCheck } from './use-check.ts'

/** What a form comes to while it is filled in: who must agree, what it costs, whether there is quota, what policies say, what is written. */
export function CheckPanel({
  check,
  name,
  budget,
  missing,
  problems,
  children,
}: {
  readonly check: LiveCheck
  readonly name: string
  /** Absent while none was written. */
  readonly budget: Money | undefined
  readonly missing: readonly LocalProblem[]
  readonly problems: readonly Problem[]
  /** How it is sent. */
  readonly children: ReactNode
}) {
  const { answer, error, fresh, retry } = check
  return (
    <Panel title="What it comes to" aside={<Freshness check={check} />} flush>
      <div aria-busy={!fresh} className={fresh ? '' : 'opacity-70'}>
        {answer !== undefined && <Verdict answer={answer} missing={missing} problems={problems} />}
        {answer === undefined && error === null && <NotYet missing={missing} asked={!fresh} />}
        {answer === undefined && error !== null && <ErrorState error={error} retry={retry} />}
        {missing.length > 0 && <Missing missing={missing} />}
        {problems.length > 0 && <Problems problems={problems} />}
        {answer !== undefined && <Facts answer={answer} name={name} budget={budget} />}
      </div>
      <div className="rounded-b-lg border-t border-line bg-surface px-4 py-2.5 xl:sticky xl:bottom-0">{children}</div>
    </Panel>
  )
}

const Freshness = ({ check }: { readonly check: LiveCheck }) => (
  <span aria-hidden="true" className="text-muted">
    {check.answer === undefined ? '' : check.fresh ? 'up to date' : 'checking'}
  </span>
)

function NotYet({ missing, asked }: { readonly missing: readonly LocalProblem[]; readonly asked: boolean }) {
  if (asked && missing.length === 0)
    return (
      <div className="px-4 py-3">
        <SkeletonLines lines={5} />
      </div>
    )
  return (
    <p className="px-4 py-3 text-[0.8125rem] text-muted">
      As soon as it has a name, a team, an environment and an application: who must approve it, what it costs, whether there is quota, and
      what policies say.
    </p>
  )
}

/** Where it would stand once it is sent. */
function Verdict({
  answer,
  missing,
  problems,
}: {
  readonly answer: RequestCheck
  readonly missing: readonly LocalProblem[]
  readonly problems: readonly Problem[]
}) {
  const mistakes = problems.filter((one) => one.severity === 'error').length
  const { why, approvers, approvals } = answer.approval
  const status = mistakes > 0 ? 'fail' : missing.length > 0 || why.length > 0 ? 'unknown' : 'pass'
  const text =
    mistakes > 0
      ? `${counted(mistakes, 'thing is', 'things are')} wrong`
      : missing.length > 0
        ? 'Not complete yet'
        : why.length > 0
          ? `${approvals === 1 ? 'Somebody' : counted(approvals, 'person', 'people')} must approve it`
          : 'Nobody needs to approve it'
  return (
    <output className="block px-4 py-3">
      <p className="flex items-center gap-2 text-[0.9375rem] font-semibold">
        <StatusIcon status={status} size={18} />
        {text}
      </p>
      {why.length > 0 && (
        <div className="mt-1 pl-[1.625rem] text-[0.8125rem]">
          {(mistakes > 0 || missing.length > 0) && <p className="text-muted">Then somebody must approve it:</p>}
          <ul className="list-disc pl-4 marker:text-muted">
            {why.map((one) => (
              <li key={one}>
                <Prose text={one} />
              </li>
            ))}
          </ul>
          <p className="mt-1 break-words text-muted">
            {approvers.length === 0
              ? 'Anybody but you may decide.'
              : `${approvers.map(safe).join(', ')} may decide${approvals > 1 ? `, ${String(approvals)} of them must agree` : ''}.`}
          </p>
        </div>
      )}
    </output>
  )
}

function Missing({ missing }: { readonly missing: readonly LocalProblem[] }) {
  return (
    <FactPart title="Still to be filled in">
      <ul className="flex flex-wrap gap-1.5">
        {missing.map((one) => (
          <li key={one.path.join('.')}>
            <button
              type="button"
              onClick={() => goToField(one.path)}
              className="rounded-full border border-dashed border-line-strong px-2.5 py-0.5 text-xs hover:border-accent hover:text-accent"
            >
              {one.title}
            </button>
          </li>
        ))}
      </ul>
    </FactPart>
  )
}

const MANY = 12

function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  return (
    <FactPart title="What is wrong">
      <ul className="flex flex-col gap-1.5 text-[0.8125rem]">
        {problems.slice(0, MANY).map(({ key, path, code, text, help, severity }) => (
          <li key={key} className="flex gap-2">
            <span className="mt-0.5">
              <StatusIcon status={severity === 'error' ? 'fail' : 'unknown'} />
            </span>
            <span className="min-w-0 break-words">
              <span className="sr-only">{severity === 'error' ? 'Error: ' : 'Warning: '}</span>
              <Prose text={text} />
              {help !== undefined && (
                <span className="text-muted">
                  . <Prose text={sentence(help)} />
                </span>
              )}{' '}
              {code !== undefined && <span className="font-mono text-xs text-muted">{code}</span>}{' '}
              {path !== undefined && (
                <button type="button" onClick={() => goToField(path)} className="rounded text-xs font-medium text-accent hover:underline">
                  Go to the field
                </button>
              )}
            </span>
          </li>
        ))}
      </ul>
      {problems.length > MANY && <p className="mt-1 text-xs text-muted">{counted(problems.length - MANY, 'more thing')}</p>}
    </FactPart>
  )
}

function Facts({ answer, name, budget }: { readonly answer: RequestCheck; readonly name: string; readonly budget: Money | undefined }) {
  const { cost, capacity, policies, resources, gpus, notes, yaml, path } = answer
  return (
    <>
      {cost !== undefined && (
        <FactPart title="Cost">
          <CostFacts cost={cost} budget={budget} />
        </FactPart>
      )}
      {capacity.length > 0 && (
        <FactPart title="Quota">
          <CapacityFacts name={name} capacity={capacity} />
        </FactPart>
      )}
      {policies !== undefined && (
        <FactPart title="Policies">
          <PolicyFacts results={policies.results} />
        </FactPart>
      )}
      {(resources > 0 || notes.length > 0) && (
        <FactPart title="What is built">
          <p className="text-[0.8125rem]">
            {counted(resources, 'resource')}
            {gpus > 0 && `, up to ${counted(gpus, 'GPU')}`}
          </p>
          <BuildNotes notes={notes} />
        </FactPart>
      )}
      <FactPart title="What is written">
        <YamlFile path={path} text={yaml} />
      </FactPart>
    </>
  )
}
