export { areaIds, areas, PROCEED_RATING, type Area, type AreaId, type Framework } from './area.ts'
export type { Control, Evaluation, ExampleWorld, Parameters, Provenance, Verdict, World } from './control.ts'
export { controlOverrideKind, selfAssessmentKind, skillsMatrixKind, waiverKind } from './kinds.ts'
export type { AreaScore, BacklogItem, Blocker, LevelScore, Scorecard, StatusCounts } from './scorecard.ts'
