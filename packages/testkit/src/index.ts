export { readSnapshot, rememberedAt, type ReadSnapshot } from './memory.ts'
