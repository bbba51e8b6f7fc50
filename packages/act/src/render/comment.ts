import type { ResourceNode } from '@fairway/core/graph'
import { commentText } from './words.ts'

/** What stands above a resource: why it is there, and the line of the estate that wants it. */
export const reasonOf = ({ about, at }: ResourceNode): readonly string[] =>
  [commentText(about), commentText(`${at.file}:${String(at.line)}`)].filter((line) => line !== '')

/** What stands at the head of a file. */
export const headOf = (title: string, about: string): readonly string[] =>
  [commentText(title), commentText(about), 'Written by Fairway from the estate: change the estate, not this file.'].filter(
    (line) => line !== '',
  )
