export { readSnapshot, rememberedAt, type ReadSnapshot } from './memory.ts'
export { bodyProblems, graphOf, placeOf, siteOf } from './workload-place.ts'
