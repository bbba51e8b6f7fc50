/** examples/_gen/: what Fairway says of the example organisation at a fixed moment, as `fairway assess --as-of` tells it. */
import { assess } from '@fairway/core/engine'
import { renderAssessment } from '@fairway/core/report'
import { rememberedAt } from '@fairway/testkit'
import { readExample } from '../examples/read-example.ts'
import { emit } from './generated.ts'

const MOMENT = '2026-11-21T00:00:00.000Z'

const { estate, snapshots } = await readExample('five-teams', MOMENT)
const assessment = assess(rememberedAt(snapshots, estate, MOMENT))
emit(
  new Map([
    ['examples/_gen/five-teams/scorecard.md', renderAssessment(assessment, 'markdown')],
    ['examples/_gen/five-teams/scorecard.html', renderAssessment(assessment, 'html')],
  ]),
  'examples/_gen/five-teams',
)
