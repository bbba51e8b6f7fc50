import { safe } from './format.ts'

/** A sentence from the engine: the user's words, which stand in backticks, are set as code. */
export function Prose({ text }: { readonly text: string }) {
  const parts = safe(text).split('`')
  // Backticks that do not pair are somebody's own: they stay what they are.
  if (parts.length % 2 === 0) return safe(text)
  return parts.map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      // oxlint-disable-next-line react/no-array-index-key -- parts of one text have no other identity, and never move
      <code key={index} className="rounded-sm bg-sunken px-1 py-px font-mono text-[0.92em] break-words">
        {part}
      </code>
    ),
  )
}
