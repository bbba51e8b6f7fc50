import { Badge } from '../components/badge.tsx'
import { IconButton } from '../components/button.tsx'
import { count, safe } from '../components/format.ts'
import { textInputClass } from '../components/field.tsx'
import { Icon } from '../components/icon.tsx'
import { bytesOf, kindNames, type ChosenFile } from './files.ts'
import { removeFile, setParameters } from './run.ts'

/** What was chosen, which parameters belong to which template. */
export function FileList({ files }: { readonly files: readonly ChosenFile[] }) {
  if (files.length === 0) return null
  const parameters = files.filter((one) => one.file.kind === 'parameters')
  return (
    <ul aria-label="Chosen files" className="mt-3 divide-y divide-line rounded-md border border-line">
      {files.map((file) => (
        <li key={file.key} className="flex flex-wrap items-center gap-x-3 gap-y-1 px-3 py-1.5 text-[0.8125rem]">
          <span className="min-w-0 font-medium break-all">{safe(file.file.path)}</span>
          <Badge>{kindNames[file.file.kind]}</Badge>
          <span className="text-xs text-muted">{sizeText(bytesOf(file.file.text))}</span>
          <span className="ml-auto flex items-center gap-2">
            {file.file.kind === 'template' && parameters.length > 0 && <ParameterChoice file={file} parameters={parameters} />}
            <IconButton label={`Remove ${safe(file.file.path)}`} onClick={() => removeFile(file.key)}>
              <Icon name="close" />
            </IconButton>
          </span>
        </li>
      ))}
    </ul>
  )
}

function ParameterChoice({ file, parameters }: { readonly file: ChosenFile; readonly parameters: readonly ChosenFile[] }) {
  return (
    <label className="inline-flex items-center gap-1.5 text-xs text-muted">
      with
      <select
        aria-label={`Parameters of ${safe(file.file.path)}`}
        value={file.parameters ?? ''}
        onChange={(event) => setParameters(file.key, event.target.value)}
        className={`${textInputClass} w-auto max-w-52 pr-1`}
      >
        <option value="">no parameters</option>
        {parameters.map((one) => (
          <option key={one.key} value={one.key}>
            {safe(one.file.path)}
          </option>
        ))}
      </select>
    </label>
  )
}

const KB = 1024

const sizeText = (bytes: number): string => (bytes < KB ? `${count(bytes)} bytes` : `${count(Math.round(bytes / KB))} kB`)
