import { storeConformance } from './conformance/index.ts'

storeConformance('PGlite', { start: async () => undefined, options: async () => ({}), stop: async () => undefined })
