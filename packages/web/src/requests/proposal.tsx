import type { CommittedRequest } from '@fairway/core/api'
import { ApiError } from '../api/client.ts'
import { Button } from '../components/button.tsx'
import { Callout } from '../components/callout.tsx'
import { Code, CodeBlock } from '../components/code.tsx'
import { CopyButton } from '../components/copy-button.tsx'
import { DefinitionList } from '../components/definition-list.tsx'
import { Command } from '../components/empty-state.tsx'
import { ErrorState } from '../components/error-state.tsx'
import { safe } from '../components/format.ts'

/** A change of the estate that stands on a branch of its own: what to do with it, and the text that goes with it. */
export function Proposal({ proposal }: { readonly proposal: CommittedRequest }) {
  const { branch, commit, base, path, pullRequest } = proposal
  return (
    <div className="flex flex-col gap-3">
      <DefinitionList
        entries={[
          ['Branch', <Copied key="branch" text={branch} what="branch" />],
          ['Commit', <Copied key="commit" text={commit} what="commit" />],
          ['Goes off', <Code key="base" text={base} />],
          ['File', <Code key="path" text={path} />],
        ]}
      />
      <p className="text-[0.8125rem]">It counts once the branch is merged. Push it, and open a pull request with this text:</p>
      <Command text={`git push origin ${shellWord(branch)}`} />
      <div>
        <p className="flex items-center gap-1 text-[0.8125rem] font-medium">
          Title <CopyButton text={pullRequest.title} what="title" />
        </p>
        <p className="text-[0.8125rem] break-words">{safe(pullRequest.title)}</p>
      </div>
      <div>
        <p className="flex items-center gap-1 text-[0.8125rem] font-medium">
          Text <CopyButton text={pullRequest.body} what="text of the pull request" />
        </p>
        <CodeBlock text={pullRequest.body} label="Text of the pull request" />
      </div>
    </div>
  )
}

const Copied = ({ text, what }: { readonly text: string; readonly what: string }) => (
  <span className="-my-1 flex items-center gap-1">
    <Code text={text} />
    <CopyButton text={text} what={what} />
  </span>
)

/** A name as a shell takes it for one word. */
const shellWord = (name: string): string => (/^[\w./-]+$/.test(name) ? name : `'${name.replaceAll("'", String.raw`'\''`)}'`)

/** Whether the estate is in no repository, so that whoever asks has to put the file there. */
const isByHand = (error: unknown): error is ApiError => error instanceof ApiError && error.problem.code === 'FW8707'

/** Why nothing was proposed. Where the estate is in no repository: the file, to be put there by hand. */
export function NotProposed({ error, path, yaml }: { readonly error: unknown; readonly path: string; readonly yaml: string | undefined }) {
  if (!isByHand(error)) return <ErrorState error={error} />
  const text = yaml ?? error.problem.detail ?? ''
  return (
    <div role="alert" className="flex flex-col gap-3">
      <Callout tone="warning">
        <p className="font-semibold">
          The estate is in no Git repository <span className="ml-1 font-mono text-xs font-normal">FW8707</span>
        </p>
        <p>Save this as a file of the estate; it counts from then on.</p>
      </Callout>
      <YamlFile path={path} text={text} />
    </div>
  )
}

/** A file of the estate to look at, to copy and to save. */
export function YamlFile({ path, text }: { readonly path: string; readonly text: string }) {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return (
    <div className="min-w-0">
      <div className="mb-1 flex items-center gap-1">
        <span className="min-w-0 grow">
          <Code text={path} />
        </span>
        <CopyButton text={text} what="YAML" />
        <Button kind="quiet" onClick={() => save(name, text)}>
          Save file
        </Button>
      </div>
      <CodeBlock text={text} label={`${safe(name)} as YAML`} />
    </div>
  )
}

function save(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/yaml' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
