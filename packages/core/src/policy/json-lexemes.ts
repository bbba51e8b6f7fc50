const QUOTE = 0x22
const BACKSLASH = 0x5c

/** The offset behind the JSON text that begins at a quote; beyond the end where it is never closed. */
export function endOfText(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && text.charCodeAt(at) !== QUOTE) at += text.charCodeAt(at) === BACKSLASH ? 2 : 1
  return at + 1
}

/** The offset behind the comment that begins at a slash: its line feed for `//`. */
export function endOfComment(text: string, start: number): number {
  const toEndOfLine = text[start + 1] === '/'
  const end = toEndOfLine ? text.indexOf('\n', start) : text.indexOf('*/', start + 2)
  if (end === -1) return text.length
  return toEndOfLine ? end : end + 2
}
