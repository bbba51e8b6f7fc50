import { storeConformance } from '../src/conformance/index.ts'

storeConformance('PGlite', { start: async () => undefined, options: async () => ({}), stop: async () => undefined })
