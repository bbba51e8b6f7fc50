import { useId, useRef, useState, type DragEvent } from 'react'
import { Button } from '../components/button.tsx'
import { Callout } from '../components/callout.tsx'
import { classNames } from '../components/class-names.ts'
import { safe } from '../components/format.ts'
import { Icon } from '../components/icon.tsx'
import { Prose } from '../components/prose.tsx'
import type { RefusedFile } from './files.ts'
import { addFiles, addTexts } from './run.ts'

/** Files are dropped, chosen or pasted. The button and the text field do with the keyboard what dropping does with the mouse. */
export function Intake({ refused }: { readonly refused: readonly RefusedFile[] }) {
  const [over, setOver] = useState(false)
  const [pasting, setPasting] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const stop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(event.type === 'dragover')
  }
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- dropping is a convenience of the mouse: the button does the same */}
      <div
        onDragOver={stop}
        onDragLeave={stop}
        onDrop={(event) => {
          stop(event)
          void addFiles([...event.dataTransfer.files])
        }}
        className={classNames(
          'flex flex-col items-center gap-2 rounded-lg border border-dashed px-4 py-6 text-center',
          over ? 'border-accent bg-accent-soft' : 'border-line-strong bg-canvas',
        )}
      >
        <span className="text-muted">
          <Icon name="file" size={24} />
        </span>
        <p className="text-[0.8125rem]">
          Drop ARM templates, their parameter files, or what <code className="font-mono text-xs">terraform show -json</code> prints.
        </p>
        <div className="flex flex-wrap justify-center gap-2">
          <Button onClick={() => input.current?.click()}>Choose files</Button>
          <Button aria-expanded={pasting} onClick={() => setPasting(!pasting)}>
            Paste text
          </Button>
        </div>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          accept=".json,.jsonc,.tfplan,application/json"
          aria-label="Files to check"
          onChange={(event) => {
            void addFiles([...(event.target.files ?? [])])
            // So that the same file can be chosen again after it was changed.
            event.target.value = ''
          }}
        />
        <p className="text-xs text-muted">
          Up to 10 MB each. Of Bicep, choose what <code className="font-mono">bicep build</code> writes.
        </p>
      </div>
      {pasting && <Paste onDone={() => setPasting(false)} />}
      <output className="block">
        {refused.length > 0 && (
          <div className="mt-3">
            <Callout tone="error">
              <ul className="flex flex-col gap-0.5">
                {refused.slice(0, 20).map((one) => (
                  <li key={`${one.name}${one.why}`} className="break-words">
                    <strong>{safe(one.name)}</strong> was not taken: <Prose text={one.why} />.
                  </li>
                ))}
              </ul>
            </Callout>
          </div>
        )}
      </output>
    </>
  )
}

function Paste({ onDone }: { readonly onDone: () => void }) {
  const id = useId()
  const [text, setText] = useState('')
  return (
    <form
      className="mt-3 flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        addTexts([{ name: 'pasted.json', content: text }])
        onDone()
      }}
    >
      <label htmlFor={id} className="text-[0.8125rem] font-medium">
        Template, plan or resources as JSON
      </label>
      <textarea
        id={id}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- it was opened to be written in
        autoFocus
        rows={8}
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.target.value)}
        className="w-full rounded-md border border-line-strong bg-surface p-2.5 font-mono text-xs text-ink"
      />
      <div>
        <Button type="submit" disabled={text.trim() === ''}>
          Take it
        </Button>
      </div>
    </form>
  )
}
