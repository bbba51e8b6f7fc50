import { day, safe } from './format.ts'

/** A day or a moment within a sentence; not a part of a name or a path. */
const MOMENT = /(?<![\w./:-])(\d{4}-(?:0\d|1[0-2])-[0-3]\d)(?:T[\d:.]+Z)?(?![\w/-])/g

const withDays = (text: string): string => text.replaceAll(MOMENT, (_whole, found: string) => day(found))

/** A sentence from the engine: the user's words, which stand in backticks, are set as code, and days are written as everywhere. */
export function Prose({ text }: { readonly text: string }) {
  const parts = safe(text).split('`')
  // Backticks that do not pair are somebody's own: they stay what they are.
  if (parts.length % 2 === 0) return withDays(safe(text))
  return parts.map((part, index) =>
    index % 2 === 0 ? (
      withDays(part)
    ) : (
      // oxlint-disable-next-line react/no-array-index-key -- parts of one text have no other identity, and never move
      <code key={index} className="rounded-sm bg-sunken px-1 py-px font-mono text-[0.92em] break-words">
        {part}
      </code>
    ),
  )
}
