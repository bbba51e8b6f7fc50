import type { LandingZoneResourceView } from '@fairway/core/api'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { landingZoneFilesQuery, landingZoneResourceQuery } from '../api/queries.ts'
import { Code, CodeBlock } from '../components/code.tsx'
import { CopyButton } from '../components/copy-button.tsx'
import { DefinitionList } from '../components/definition-list.tsx'
import { ErrorState } from '../components/error-state.tsx'
import { counted, label, safe } from '../components/format.ts'
import { PeekSection } from '../components/peek-panel.tsx'
import { Prose } from '../components/prose.tsx'
import { SkeletonLines } from '../components/skeleton.tsx'
import { ViewTabs } from '../components/view-tabs.tsx'
import { excerptOf } from './excerpt.ts'
import { EstateLine, PlanLink } from './links.tsx'
import type { formats } from './search.ts'

type Format = (typeof formats)[number]

/** A resource that is planned, read by itself where the list has not come to it. */
export function ResourceContent({
  name,
  listed,
  ...others
}: Omit<Parameters<typeof Known>[0], 'resource'> & {
  readonly name: string
  /** Its row, where the list has it. */
  readonly listed: LandingZoneResourceView | undefined
}) {
  const read = useQuery({ ...landingZoneResourceQuery(name), enabled: listed === undefined })
  const resource = listed ?? read.data
  if (resource) return <Known resource={resource} {...others} />
  if (resource === null) return <p className="text-[0.8125rem] text-muted">It is not planned.</p>
  return read.error === null ? <SkeletonLines lines={8} /> : <ErrorState error={read.error} retry={() => void read.refetch()} />
}

/** A resource that is planned: why, where, which line wants it, and how it is written. */
function Known({
  resource,
  format = 'bicep',
  change,
}: {
  readonly resource: LandingZoneResourceView
  readonly format: Format | undefined
  readonly change: (format: Format) => void
}) {
  return (
    <>
      <h2 className="text-base leading-snug font-semibold break-words">{safe(resource.name)}</h2>
      <p className="mt-1 text-[0.8125rem] break-words">
        <Prose text={resource.about} />
      </p>
      <div className="mt-2">
        <DefinitionList
          entries={[
            ['Type', safe(resource.type)],
            ['Scope', safe(resource.scope)],
            [
              'Root',
              <PlanLink key="root" to={{ view: 'resources', root: resource.root }}>
                {safe(resource.root)}
              </PlanLink>,
            ],
            [
              'Wave',
              <Link key="wave" to="/waves" search={{ wave: resource.wave }} className="font-medium text-accent hover:underline">
                {label(resource.wave)}
              </Link>,
            ],
            ['Estate', <EstateLine key="at" at={resource.at} />],
            ['Key', <Code key="key" text={resource.key} />],
            ['Id', <Code key="id" text={resource.id} />],
          ]}
        />
      </div>
      <PeekSection title="As it is written">
        <div className="flex">
          <ViewTabs
            label="Language"
            value={format}
            onChange={change}
            tabs={[
              { value: 'bicep', label: 'Bicep' },
              { value: 'terraform', label: 'Terraform' },
            ]}
          />
        </div>
        <Written resource={resource} format={format} />
      </PeekSection>
    </>
  )
}

function Written({ resource, format }: { readonly resource: LandingZoneResourceView; readonly format: Format }) {
  const files = useQuery(landingZoneFilesQuery(resource.root, format))
  if (files.data === undefined && files.error !== null) return <ErrorState error={files.error} retry={() => void files.refetch()} />
  if (files.data === undefined) return <SkeletonLines lines={6} />
  const excerpt = excerptOf(files.data, resource)
  return (
    <div className="mt-2 flex flex-col gap-2">
      {excerpt === undefined ? (
        <p className="text-[0.8125rem] text-muted">No block of the files is about it alone.</p>
      ) : (
        <File path={excerpt.path} text={excerpt.text} />
      )}
      <details className="text-[0.8125rem]">
        <summary className="w-fit text-xs font-medium text-muted">
          {counted(files.data.length, 'file')} of {safe(resource.root)}
        </summary>
        <div className="mt-2 flex flex-col gap-2">
          {files.data.map(({ path, text }) => (
            <File key={path} path={path} text={text} />
          ))}
        </div>
      </details>
    </div>
  )
}

const LONGEST = 60_000

/** A file or a piece of one, to be read and copied. */
function File({ path, text }: { readonly path: string; readonly text: string }) {
  return (
    <div>
      <div className="flex items-center gap-1 text-xs text-muted">
        <code className="min-w-0 grow font-mono break-all">{safe(path)}</code>
        <CopyButton text={text} what={safe(path)} />
      </div>
      <CodeBlock text={text.length > LONGEST ? `${text.slice(0, LONGEST)}\n...` : text} label={safe(path)} />
    </div>
  )
}
