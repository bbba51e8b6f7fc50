/** What the journal may be narrowed by. */
export interface AuditFilter {
  readonly actor?: string
  readonly action?: string
  readonly target?: string
}
