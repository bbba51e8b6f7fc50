import type { CommittedRequest, GoldenPathView } from '@fairway/core/api'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useMemo, useRef, useState, type FormEvent } from 'react'
import { useSubmitRequest } from '../api/mutations.ts'
import { sessionQuery } from '../api/queries.ts'
import { Button, buttonClass } from '../components/button.tsx'
import { Callout } from '../components/callout.tsx'
import { counted, safe } from '../components/format.ts'
import { Page, PageHead } from '../components/page.tsx'
import { Panel } from '../components/panel.tsx'
import { Prose } from '../components/prose.tsx'
import { SkeletonLines } from '../components/skeleton.tsx'
import { NotProposed, Proposal } from '../requests/proposal.tsx'
import { CheckPanel } from './check-panel.tsx'
import { ownTeams, useFormChoices, type FormChoices } from './choices.ts'
import { useDraft } from './draft-store.ts'
import { checkable, emptyDraft, localProblems, pathKey, requestOf, type Draft } from './draft.ts'
import { ParameterFields } from './parameter-fields.tsx'
import { parametersOf, type Parameter } from './parameters.ts'
import { fieldErrors, goToField, problemsOf } from './problems.ts'
import { useLiveCheck } from './use-check.ts'
import { WhereFields } from './where-fields.tsx'

/** Asks for something by a golden path. What was written survives a reload; what it comes to is told beside it. */
export function RequestForm({ path }: { readonly path: GoldenPathView }) {
  const choices = useFormChoices(path)
  if (choices.ready) return <Form path={path} choices={choices} />
  return (
    <Page>
      <PageHead title={safe(path.title)} intro={<Back />} />
      <div className="rounded-lg border border-line bg-surface p-4">
        <SkeletonLines lines={14} />
      </div>
    </Page>
  )
}

function Form({ path, choices }: { readonly path: GoldenPathView; readonly choices: FormChoices }) {
  const session = useQuery(sessionQuery)
  const parameters = useMemo(() => parametersOf(path), [path])
  const [draft, setDraft] = useDraft(path.name, emptyDraft(path, ownTeams(session.data)))
  const [tried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  // The link that led here is gone, and the focus with it: whoever goes by keyboard begins with the first field.
  useEffect(() => {
    if (document.activeElement === document.body) form.current?.querySelector('input')?.focus({ preventScroll: true })
  }, [])
  const [proposal, setProposal] = useState<CommittedRequest>()
  const submit = useSubmitRequest()
  const request = requestOf(path.name, draft)
  const check = useLiveCheck(checkable(draft) ? request : undefined)
  const local = localProblems(draft, parameters)
  const missing = local.filter((one) => one.missing)
  const problems = problemsOf(check.answer?.diagnostics ?? [], missing)
  const errors = fieldErrors(local, problems, tried)
  const change = (next: Partial<Draft>) => setDraft({ ...draft, ...next })
  const send = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    const first = local[0]?.path ?? problems.find((one) => one.severity === 'error')?.path
    if (first !== undefined) return goToField(first)
    if (problems.some((one) => one.severity === 'error')) return undefined
    const message = draft.message.trim()
    return submit.mutate(
      { draft: request, ...(message === '' ? {} : { message }) },
      {
        onSuccess: (made) => {
          setProposal(made)
          setDraft(undefined)
        },
      },
    )
  }
  if (proposal !== undefined) return <Proposed proposal={proposal} />
  return (
    <Page>
      <PageHead title={safe(path.title)} intro={<Back />} />
      <Notices path={path} noLandingZone={choices.noLandingZone} />
      <form ref={form} onSubmit={send} noValidate className="grid items-start gap-3 xl:grid-cols-[minmax(0,1fr)_27rem]">
        <div className="flex min-w-0 flex-col gap-3">
          <WhereFields draft={draft} change={change} choices={choices} errors={errors} floor={check.answer?.cost?.total} />
          <ParameterPanel {...{ parameters, draft, change, errors }} />
        </div>
        <div className="scroll-slim min-w-0 xl:sticky xl:top-0 xl:max-h-[calc(100dvh-4.5rem)] xl:overflow-y-auto xl:rounded-lg">
          <CheckPanel
            check={check}
            name={request.name}
            budget={draft.amount.trim() === '' ? undefined : request.budget.monthly}
            missing={missing}
            problems={problems}
          >
            {submit.isError && (
              <div className="mb-3">
                <NotProposed error={submit.error} path={check.answer?.path ?? 'requests/request.yaml'} yaml={check.answer?.yaml} />
              </div>
            )}
            <div className="flex flex-wrap items-center gap-3">
              <Button type="submit" kind="primary" disabled={submit.isPending}>
                {submit.isPending ? 'Submitting' : 'Submit'}
              </Button>
              <p className="min-w-0 grow basis-40 text-xs text-muted">Commits the file on a branch of its own. Nothing is built yet.</p>
              <Button
                kind="quiet"
                onClick={() => {
                  setDraft(undefined)
                  setTried(false)
                }}
              >
                Start over
              </Button>
            </div>
          </CheckPanel>
        </div>
      </form>
    </Page>
  )
}

const Back = () => (
  <Link
    from="/catalogue"
    to="/catalogue"
    search={({ request: _request, ...rest }) => rest}
    className="font-medium text-accent hover:underline"
  >
    All golden paths
  </Link>
)

function Notices({ path, noLandingZone }: { readonly path: GoldenPathView; readonly noLandingZone: boolean }) {
  return (
    <>
      {path.allowed === 'no' && (
        <Callout tone="warning">
          <p>None of your teams may use this path. {path.teams !== undefined && `It is for ${path.teams.map(safe).join(', ')}.`}</p>
        </Callout>
      )}
      {noLandingZone && (
        <Callout tone="warning">
          <p>
            There is no landing zone yet: nothing can be asked for before there is one.{' '}
            <code className="font-mono text-xs">npx fairway init --landing-zone</code> begins it.
          </p>
        </Callout>
      )}
    </>
  )
}

/** What cannot be known and what is a list is asked for; what has a good default is folded away. */
function ParameterPanel({
  parameters,
  draft,
  change,
  errors,
}: {
  readonly parameters: readonly Parameter[]
  readonly draft: Draft
  readonly change: (next: Partial<Draft>) => void
  readonly errors: ReadonlyMap<string, string>
}) {
  const first = parameters.filter((one) => one.required || one.shape.kind === 'list')
  const others = parameters.filter((one) => !first.includes(one))
  const said = others.filter((one) => Object.hasOwn(draft.parameters, one.name)).length
  const wrong = others.some((one) => [...errors.keys()].some((key) => key.startsWith(pathKey(['parameters', one.name]).slice(0, -1))))
  const [open, setOpen] = useState(said > 0 || first.length === 0)
  const fields = (shown: readonly Parameter[]) => (
    <ParameterFields
      parameters={shown}
      values={draft.parameters}
      onChange={(next) => change({ parameters: next })}
      path={['parameters']}
      errors={errors}
    />
  )
  return (
    <Panel title="What" hint="What is left out has its default.">
      {first.length > 0 && fields(first)}
      {others.length > 0 && (
        <details
          open={open || wrong}
          onToggle={(event) => setOpen(event.currentTarget.open)}
          className={first.length > 0 ? 'mt-4 border-t border-line pt-3' : ''}
        >
          <summary className="rounded text-[0.8125rem] font-medium text-accent hover:underline">
            {counted(others.length, 'optional parameter')}
            {said > 0 && <span className="font-normal text-muted">, {said} changed</span>}
          </summary>
          <div className="mt-3">{fields(others)}</div>
        </details>
      )}
    </Panel>
  )
}

function Proposed({ proposal }: { readonly proposal: CommittedRequest }) {
  return (
    <Page>
      <PageHead title="Proposed" intro={<Prose text={`\`${proposal.name}\` stands on a branch of its own.`} />} />
      <Panel title="What to do now">
        <div className="max-w-3xl">
          <Proposal proposal={proposal} />
        </div>
        <div className="mt-4 flex flex-wrap gap-2">
          <Link to="/requests" className={buttonClass('primary')}>
            All requests
          </Link>
          <Link to="/catalogue" className={buttonClass()}>
            Catalogue
          </Link>
        </div>
      </Panel>
    </Page>
  )
}
