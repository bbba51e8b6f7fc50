import type { AreaId, Framework } from './area.ts'

/** How many findings there are of each status. */
export interface StatusCounts {
  readonly pass: number
  readonly fail: number
  readonly unknown: number
  readonly notApplicable: number
  readonly waived: number
}

/** A control that keeps an area from its next level. */
export interface Blocker {
  readonly control: string
  readonly title: string
  readonly level: number
  readonly status: 'fail' | 'unknown'
  /** How many subjects fail or are unknown. */
  readonly subjects: number
  /** For `unknown`: the fact that would settle it. */
  readonly settledBy?: string
}

/** One rung of the ladder in one area. */
export interface LevelScore {
  readonly level: 1 | 2 | 3 | 4 | 5
  /** All its controls pass, are waived or do not apply, and so do all below. */
  readonly reached: boolean
  /** Controls, not findings. */
  readonly controls: StatusCounts
}

/** An area's rating from evidence, beside what people said. */
export interface AreaScore {
  readonly id: AreaId
  readonly name: string
  readonly framework: Framework
  /** 1 to 5, or `null` when no control of the area applies. */
  readonly rating: number | null
  readonly selfRating: number | null
  /** Why the two differ, for people; absent when they agree or there is no self-rating. */
  readonly gap?: string
  /** What keeps it from the next level, most subjects first. */
  readonly blockedBy: readonly Blocker[]
  readonly levels: readonly LevelScore[]
  readonly findings: StatusCounts
}

/** Where the organisation stands, area by area. */
export interface Scorecard {
  readonly areas: readonly AreaScore[]
}

/** A piece of work that lifts a rating. */
export interface BacklogItem {
  readonly area: AreaId
  readonly control: string
  readonly title: string
  readonly level: number
  readonly status: 'fail' | 'unknown'
  readonly subjects: number
  /** How much the area's rating rises when this and everything before it in the area's backlog is done. */
  readonly effect: number
  readonly owners: readonly string[]
  readonly remedy: string
}
