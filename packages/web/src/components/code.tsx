import { safe } from './format.ts'

/** An id, a path or another text for machines on lines of its own; it breaks wherever the line ends. */
export const Code = ({ text }: { readonly text: string }) => <code className="block font-mono text-xs break-all">{safe(text)}</code>

/** A piece of a file, line by line as it is; it scrolls by itself. */
export const CodeBlock = ({ text, label }: { readonly text: string; readonly label: string }) => (
  <section
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard
    tabIndex={0}
    aria-label={label}
    className="scroll-slim max-h-96 overflow-auto rounded-md border border-line bg-sunken px-3 py-2"
  >
    <pre className="font-mono text-xs leading-5">{safe(text)}</pre>
  </section>
)
