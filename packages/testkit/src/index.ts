export { complete, idOf, inventory, observed, observedAt, resource, subscriptionId } from './resource.ts'
