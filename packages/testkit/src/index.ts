export { complete, idOf, inventory, observed, observedAt, resource, subscriptionId } from './resource.ts'
export { readSnapshot, rememberedAt, type ReadSnapshot } from './memory.ts'
