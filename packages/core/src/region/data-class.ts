/** What kinds of data a workload may work with, as placement policies tell them apart: the least protected first. */
export const dataClasses = ['public', 'internal', 'confidential', 'restricted', 'personal'] as const

/** A kind of data that a workload works with. */
export type DataClass = (typeof dataClasses)[number]
