import { afterAll, beforeAll, describe } from 'vitest'
import { assessmentConformance } from './assessments.ts'
import type { ConformanceBackend } from './backend.ts'
import { factConformance } from './facts.ts'
import { journalConformance } from './journal.ts'

export type { ConformanceBackend } from './backend.ts'

/** What every backend has to do. A test file of three lines runs it. */
export function storeConformance(name: string, backend: ConformanceBackend): void {
  describe(`a store on ${name}`, () => {
    beforeAll(() => backend.start())
    afterAll(() => backend.stop())
    factConformance(backend)
    journalConformance(backend)
    assessmentConformance(backend)
  })
}
