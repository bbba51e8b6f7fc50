import type { CheckResult } from '@fairway/core/policy'
import { Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { Badge } from '../components/badge.tsx'
import { Code } from '../components/code.tsx'
import { DefinitionList } from '../components/definition-list.tsx'
import { safe, sentence } from '../components/format.ts'
import { Icon } from '../components/icon.tsx'
import { Prose } from '../components/prose.tsx'
import { Remedy } from '../components/remedy.tsx'
import { effectName } from '../policy/effect.ts'
import { Patches, Reasons, Unknowns } from '../policy/reasons.tsx'
import { mayRefuse } from './summary.ts'
import { OutcomeIcon, outcomeNames } from './outcome.tsx'

/** What one policy says of one resource; opened, why. */
export function ResultItem({ result, by }: { readonly result: CheckResult; readonly by: 'resource' | 'policy' }) {
  const { resource, policy } = result
  // Closed ones are not drawn: there may be thousands.
  const [open, setOpen] = useState(false)
  return (
    <details className="group/result" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="flex items-start gap-2 rounded px-1 py-1 text-[0.8125rem] hover:bg-hover">
        <span className="mt-0.5 text-muted transition-transform group-open/result:rotate-90">
          <Icon name="right" size={14} />
        </span>
        <span className="mt-0.5">
          <OutcomeIcon outcome={result.outcome} />
        </span>
        <span className="min-w-0 grow break-words">
          <span className="sr-only">{outcomeNames[result.outcome]}: </span>
          {safe(by === 'resource' ? policy.definitionName : resource.name)}
          {mayRefuse(result) && (
            <>
              {' '}
              <Badge tone="unknown">May be denied</Badge>
            </>
          )}
          {!result.enforced && (
            <>
              {' '}
              <Badge tone="unknown">Not enforced</Badge>
            </>
          )}
        </span>
        <span className="hidden shrink-0 font-mono text-xs text-muted sm:inline">
          {safe(fileName(resource.at.file))}:{resource.at.line}
        </span>
      </summary>
      {open && <Explained result={result} />}
    </details>
  )
}

function Explained({ result }: { readonly result: CheckResult }) {
  const { resource, policy } = result
  return (
    <div className="mt-1 mb-3 ml-7 flex flex-col gap-3 border-l-2 border-line pl-3">
      <p className="text-[0.8125rem] break-words">
        <Prose text={sentence(result.message)} />
      </p>
      {policy.message !== undefined && <p className="text-[0.8125rem] break-words italic">{safe(policy.message)}</p>}
      {result.patch.length > 0 && (
        <Part title="What would be changed">
          <Patches patch={result.patch} />
        </Part>
      )}
      {result.unknown.length > 0 && (
        <Part title="What is not known">
          <Unknowns unknown={result.unknown} />
        </Part>
      )}
      {result.reasons.length > 0 && (
        <Part title="Conditions that decided">
          <Reasons reasons={result.reasons} />
        </Part>
      )}
      {result.remedy !== undefined && (
        <Part title="Remedy">
          <Remedy text={sentence(result.remedy)} />
        </Part>
      )}
      <DefinitionList
        entries={[
          [
            'Policy',
            <Link key="policy" to="/policy" search={{ rule: policy.definition }} className="font-medium text-accent hover:underline">
              {safe(policy.definitionName)}
            </Link>,
          ],
          [
            'Assignment',
            <Link key="assignment" to="/policy" search={{ peek: policy.assignment }} className="font-medium text-accent hover:underline">
              {safe(policy.assignmentName)}
            </Link>,
          ],
          ['Effect', effectName(result.effect)],
          ['Resource', <Code key="resource" text={resource.id} />],
          ['Address', resource.address === undefined ? undefined : <Code text={resource.address} />],
          ['Place', <Code key="place" text={`${resource.at.file}:${resource.at.line}:${resource.at.column}`} />],
        ]}
      />
    </div>
  )
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h4 className="mb-1 text-xs font-semibold text-muted">{title}</h4>
      {children}
    </section>
  )
}

const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
