import type { RenderOptions } from '@fairway/core/report'
import type { Io } from './io.ts'

const MIN_WIDTH = 60
const MAX_WIDTH = 160

/** Lines as long as the terminal is wide, within what can be read. A file, and what is no terminal, gets the same bytes everywhere. */
export const terminal = ({ color, width }: Io, file: string | undefined): RenderOptions =>
  file === undefined ? { color, ...(width === undefined ? {} : { width: Math.min(Math.max(width, MIN_WIDTH), MAX_WIDTH) }) } : {}
