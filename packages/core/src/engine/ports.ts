import type { Finding, Coverage, Fact, FactKind, Instant, JsonObject } from '../kernel/index.ts'
import type { Assessment } from './assessment.ts'

/** One source's view of the world at one moment. Facts come in batches so that no snapshot has to fit in memory. */
export interface Snapshot {
  readonly source: string
  readonly kind: FactKind
  readonly observedAt: Instant
  readonly facts: AsyncIterable<readonly Fact[]>
  /** Asked for after the last batch. */
  readonly coverage: () => readonly Coverage[]
}

/** What a snapshot changed against the one before it. */
export interface SnapshotChange {
  readonly scan: number
  readonly source: string
  readonly observedAt: Instant
  readonly added: number
  readonly changed: number
  readonly removed: number
  readonly unchanged: number
  /** Facts not seen this time, kept because their scope was not listed in full. */
  readonly retained: number
  /** The snapshot was stored before, byte for byte: nothing was written. */
  readonly repeated: boolean
}

/** A fact with what the store remembers of it. */
export interface StoredFact<Body = unknown> extends Fact<Body> {
  readonly firstSeen: Instant
  readonly lastSeen: Instant
}

/** What happened to one fact between two snapshots of its source. */
export interface FactChange {
  readonly scan: number
  readonly observedAt: Instant
  readonly source: string
  readonly kind: FactKind
  readonly key: string
  readonly change: 'added' | 'changed' | 'removed'
}

/** A page of a list: at most `limit` rows and where the next page begins. */
export interface Page<Row> {
  readonly items: readonly Row[]
  readonly total: number
  readonly next: string | null
}

/** Where a page begins and how long it is. */
export interface PageRequest {
  readonly limit: number
  readonly cursor?: string
}

/**
 * Keeps facts with their history. Facts are never edited: a snapshot closes what it supersedes.
 * A fact missing from a snapshot is removed only if coverage says that its scope and type were listed in full.
 */
export interface FactStore {
  saveSnapshot(snapshot: Snapshot): Promise<SnapshotChange>
  /** Facts valid at a moment, in the order of kind and key, in batches. */
  factsAsOf(kind: FactKind, at: Instant): AsyncIterable<readonly StoredFact[]>
  coverageAsOf(at: Instant): Promise<readonly Coverage[]>
  /** Newest first. */
  scans(page: PageRequest): Promise<Page<SnapshotChange>>
  changes(filter: { readonly scan?: number; readonly kind?: FactKind; readonly key?: string }, page: PageRequest): Promise<Page<FactChange>>
}

/** What is kept of every assessment: enough for trends. */
export interface AssessmentSummary {
  readonly asOf: Instant
  readonly ratings: Readonly<Record<string, number | null>>
  readonly phases: Readonly<Record<string, string>>
  readonly counts: {
    readonly pass: number
    readonly fail: number
    readonly unknown: number
    readonly waived: number
    readonly notApplicable: number
    readonly resources: number
  }
}

/** A finding as the store lists it. */
export interface StoredFinding extends Finding {
  readonly title: string
  readonly area: string
  readonly phase: string
  /** When it first had its present status. */
  readonly since: Instant
}

/** What a list of findings may be narrowed, sorted and grouped by. All given filters hold. */
export interface FindingQuery {
  readonly status?: readonly string[]
  readonly severity?: readonly string[]
  readonly area?: readonly string[]
  readonly phase?: readonly string[]
  readonly rule?: readonly string[]
  readonly owner?: readonly string[]
  readonly subject?: string
  /** Words to be found in subject, title or message, without regard to case. */
  readonly text?: string
  readonly sort?: 'severity' | 'rule' | 'subject' | 'since' | 'owner'
  readonly order?: 'asc' | 'desc'
}

/** A row of the inventory: a resource with the verdicts on it. */
export interface ResourceRow {
  readonly id: string
  readonly displayId: string
  readonly name: string
  readonly type: string
  readonly subscriptionId: string | null
  readonly resourceGroup: string | null
  readonly location: string | null
  readonly sku: string | null
  readonly class: string
  readonly confidence: number
  readonly iac: string
  readonly owner: string | null
  readonly workload: string | null
  readonly fail: number
  readonly unknown: number
  readonly firstSeen: Instant
  readonly lastSeen: Instant
  readonly source: string
}

/** What the inventory may be narrowed and sorted by. */
export interface ResourceQuery {
  readonly type?: readonly string[]
  readonly class?: readonly string[]
  readonly iac?: readonly string[]
  readonly subscription?: readonly string[]
  readonly owner?: readonly string[]
  readonly location?: readonly string[]
  readonly text?: string
  readonly sort?: 'name' | 'type' | 'class' | 'iac' | 'owner' | 'fail' | 'firstSeen' | 'location'
  readonly order?: 'asc' | 'desc'
}

/** A value and how many rows have it. */
export interface Facet {
  readonly value: string | null
  readonly count: number
}

/** Keeps the last assessment for lists, and a summary of every one for trends. */
export interface AssessmentStore {
  /**
   * Replaces the current findings and inventory rows in one transaction; keeps `since` where the status is unchanged. What is new or
   * different is so since `since`: the moment of the assessment, unless told.
   */
  saveAssessment(
    assessment: Assessment,
    findings: Iterable<Omit<StoredFinding, 'since'>>,
    rows: Iterable<ResourceRow>,
    since?: Instant,
  ): Promise<void>
  /** Everything but the findings, of the last saved assessment. */
  latest(): Promise<Omit<Assessment, 'findings'> | undefined>
  /** Oldest first. */
  summaries(): Promise<readonly AssessmentSummary[]>
  saveSummary(summary: AssessmentSummary): Promise<void>
  findings(query: FindingQuery, page: PageRequest): Promise<Page<StoredFinding>>
  finding(id: string): Promise<StoredFinding | undefined>
  findingFacets(query: FindingQuery, by: 'status' | 'severity' | 'area' | 'phase' | 'rule' | 'owner' | 'subject'): Promise<readonly Facet[]>
  resources(query: ResourceQuery, page: PageRequest): Promise<Page<ResourceRow>>
  resource(id: string): Promise<ResourceRow | undefined>
  resourceFacets(query: ResourceQuery, by: 'type' | 'class' | 'iac' | 'subscription' | 'owner' | 'location'): Promise<readonly Facet[]>
}

/** What is written to the journal: who did what to what, when and why. */
export interface JournalEntry {
  /** An identity, or `fairway` for what the scheduler does. */
  readonly actor: string
  /** Dotted and in the past tense: `waiver.granted`, `scan.completed`, `session.opened`. */
  readonly action: string
  readonly target: string
  readonly reason?: string
  readonly data?: JsonObject
}

/** An entry as the journal keeps it, chained to the one before. */
export interface JournalRecord extends JournalEntry {
  /** From 1, without gaps. */
  readonly seq: number
  readonly at: Instant
  /** SHA-256 in hex over the hash before and the canonical JSON of this record without `hash`. */
  readonly previous: string
  readonly hash: string
}

/** What is wrong with a journal, and where. */
export interface JournalFault {
  readonly seq: number
  readonly file: string
  readonly problem: string
}

/** The append-only, fsynced, hash-chained log: the system of record. */
export interface Journal {
  /** Resolves when the record is on the disk. */
  append(entry: JournalEntry): Promise<JournalRecord>
  /** Records after `after`, oldest first, in batches. */
  read(after: number): AsyncIterable<readonly JournalRecord[]>
  /** Newest first, for people. */
  list(
    filter: { readonly actor?: string; readonly action?: string; readonly target?: string },
    page: PageRequest,
  ): Promise<Page<JournalRecord>>
  verify(): Promise<{ readonly records: number; readonly head: string; readonly faults: readonly JournalFault[] }>
}

/** Everything kept. Opened on a data directory, owned by one process. */
export interface Store {
  readonly facts: FactStore
  readonly assessments: AssessmentStore
  readonly journal: Journal
  /** Small named documents: saved views, sessions, recorded waivers and approvals. Journaled before they are acknowledged. */
  readonly documents: DocumentStore
  /** `failed` after a deadline passed or the disk was full: nothing more is written, the process should end. */
  health(): { readonly status: 'ok' | 'failed'; readonly reason?: string }
  close(): Promise<void>
}

/** Small JSON documents by collection and key. Every write is journaled with its actor and reason. */
export interface DocumentStore {
  put(
    collection: string,
    key: string,
    document: JsonObject,
    by: { readonly actor: string; readonly action: string; readonly reason?: string },
  ): Promise<void>
  remove(collection: string, key: string, by: { readonly actor: string; readonly action: string; readonly reason?: string }): Promise<void>
  get(collection: string, key: string): Promise<JsonObject | undefined>
  list(collection: string): Promise<readonly { readonly key: string; readonly document: JsonObject }[]>
}
