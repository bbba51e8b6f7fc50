import { Command } from './empty-state.tsx'
import { ExternalLink } from './external-link.tsx'
import { Prose } from './prose.tsx'

/** How something is mended: in words, and where there is one, with the command and a page that explains it. */
export function Remedy({ text, command, link }: { readonly text: string; readonly command?: string; readonly link?: string }) {
  return (
    <>
      <p className="text-[0.8125rem]">
        <Prose text={text} />
      </p>
      {command !== undefined && (
        <div className="mt-2">
          <Command text={command} />
        </div>
      )}
      {link !== undefined && (
        <p className="mt-2 text-[0.8125rem]">
          <ExternalLink href={link}>How to, step by step</ExternalLink>
        </p>
      )}
    </>
  )
}
