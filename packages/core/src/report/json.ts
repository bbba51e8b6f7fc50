import type { Assessment } from '../engine/index.ts'
import { canonicalJson } from '../kernel/index.ts'

/**
 * The assessment as JSON in pieces: one element of a list a line, so that differences are easy to see, and no text as
 * large as the whole has to exist. Members of elements are in the order of their names: the same assessment, the same bytes.
 */
export function* renderJson(assessment: Assessment): Generator<string> {
  yield `{\n"schemaVersion":${canonicalJson(assessment.schemaVersion)},\n"asOf":${canonicalJson(assessment.asOf)},\n`
  yield `"organization":${canonicalJson(assessment.organization)},\n"scorecard":{"areas":`
  yield* list(assessment.scorecard.areas)
  yield '},\n"phases":'
  yield* list(assessment.phases)
  yield ',\n"checklist":'
  yield* list(assessment.checklist)
  yield ',\n"findings":'
  yield* list(assessment.findings)
  yield ',\n"coverage":'
  yield* list(assessment.coverage)
  yield ',\n"backlog":'
  yield* list(assessment.backlog)
  yield '\n}\n'
}

const CHUNK = 500

function* list(elements: readonly unknown[]): Generator<string> {
  if (elements.length === 0) {
    yield '[]'
    return
  }
  for (let start = 0; start < elements.length; start += CHUNK)
    yield `${start === 0 ? '[\n' : ',\n'}${elements
      .slice(start, start + CHUNK)
      .map(canonicalJson)
      .join(',\n')}`
  yield ']'
}
