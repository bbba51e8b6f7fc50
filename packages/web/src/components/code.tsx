import { safe } from './format.ts'

/** An id, a path or another text for machines on lines of its own; it breaks wherever the line ends. */
export const Code = ({ text }: { readonly text: string }) => <code className="block font-mono text-xs break-all">{safe(text)}</code>
