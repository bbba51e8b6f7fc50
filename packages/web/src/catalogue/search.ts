import type { PathClass } from '@fairway/core/golden-path'
import { defined, oneOf, text, type RawSearch } from '../shell/search-text.ts'

/** The kinds of work that a path may suit, with what people call them. */
export const workNames = {
  training: 'Training',
  'fine-tuning': 'Fine-tuning',
  'low-latency-inference': 'Inference',
  'batch-inference': 'Batches',
  'rag-retrieval': 'RAG',
  development: 'Development',
} as const satisfies Readonly<Record<PathClass, string>>

const works = ['training', 'fine-tuning', 'low-latency-inference', 'batch-inference', 'rag-retrieval', 'development'] as const

/** The state of the catalogue: all of it is in the URL, but for what was written into a form. */
export interface CatalogueSearch {
  readonly q?: string
  /** The kind of work that paths are to suit. */
  readonly suits?: PathClass
  /** The path whose panel is open. */
  readonly peek?: string
  /** The path that something is asked for by: the page is its form then. */
  readonly request?: string
}

/** Reads the URL; what is not understood falls back to its default. */
export const catalogueSearch = (raw: RawSearch): CatalogueSearch =>
  defined<CatalogueSearch>({
    q: text(raw['q']),
    suits: oneOf(raw['suits'], works),
    peek: text(raw['peek']),
    request: text(raw['request']),
  })

/** Kinds of work in their order. */
export const allWorks: readonly PathClass[] = works
