export { assess, assessWorld } from './assess.ts'
export type { Assessment, AssessmentInput } from './assessment.ts'
export { assessmentJsonSchema, assessmentSchema } from './assessment-schema.ts'
export { allKinds } from './kinds.ts'
export { loadEstate } from './load-estate.ts'
export { ownersOf } from './owners.ts'
export { resourceRows, storedFindings, summaryOf } from './rows.ts'
export { worldOf } from './world.ts'
export type {
  AssessmentStore,
  AssessmentSummary,
  DocumentStore,
  Facet,
  FactChange,
  FactStore,
  FindingQuery,
  Journal,
  JournalEntry,
  JournalFault,
  JournalRecord,
  Page,
  PageRequest,
  ResourceQuery,
  ResourceRow,
  Snapshot,
  SnapshotChange,
  Store,
  StoredFact,
  StoredFinding,
} from './ports.ts'
