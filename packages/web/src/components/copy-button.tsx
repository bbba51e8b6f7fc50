import { useEffect, useState } from 'react'
import { IconButton } from './button.tsx'
import { Icon } from './icon.tsx'

/** Copies a text, and says that it did. */
export function CopyButton({ text, what }: { readonly text: string; readonly what: string }) {
  const [state, setState] = useState<'ready' | 'copied' | 'refused'>('ready')
  useEffect(() => {
    if (state === 'ready') return undefined
    const timer = setTimeout(() => setState('ready'), 2000)
    return () => clearTimeout(timer)
  }, [state])
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => setState('copied'),
      () => setState('refused'),
    )
  }
  return (
    <>
      <IconButton label={`Copy ${what}`} onClick={copy} className="size-7">
        <Icon name={state === 'copied' ? 'check' : 'copy'} size={15} />
      </IconButton>
      <output className="sr-only">
        {state === 'copied' && 'Copied'}
        {state === 'refused' && 'The browser refused to copy; select the text instead'}
      </output>
    </>
  )
}
