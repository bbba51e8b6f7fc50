export { dearestOf, readable } from './budget.ts'
export { costFloor, costFloorOf, type CostedResource, type CostFloor, type CostItem, type UnknownCost } from './cost-floor.ts'
