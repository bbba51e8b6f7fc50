export type {
  AuditVerification,
  ControlView,
  DecisionRequest,
  FindingView,
  OverviewView,
  Problem,
  ResourceView,
  SavedView,
  ScanProgress,
  ScorecardView,
  SessionView,
  WaiverRequest,
} from './views.ts'
