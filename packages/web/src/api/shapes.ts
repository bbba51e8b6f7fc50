/** What the journal may be narrowed by. */
export interface AuditFilter {
  readonly actor?: string
  readonly action?: string
  readonly target?: string
}

/** What pairs of a policy and a resource may be narrowed by. */
export interface PolicyPairQuery {
  readonly state?: string
  readonly scope?: string
  readonly assignment?: string
  readonly reference?: string
  readonly definition?: string
  readonly type?: string
  readonly resource?: string
  readonly owner?: string
  readonly text?: string
}

/** What resources of the landing zone may be narrowed by. */
export interface PlannedResourceQuery {
  /** Words that all stand somewhere in a row. */
  readonly q?: string
  readonly root?: string
  readonly type?: string
  readonly workload?: string
}

/** What drift may be narrowed by. */
export interface DriftQuery {
  readonly q?: string
  readonly status?: string
}
