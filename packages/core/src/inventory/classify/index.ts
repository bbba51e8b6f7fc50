export { adviceFor, classAdvice } from './class-advice.ts'
export { classifyInventory } from './classify-inventory.ts'
export { signalRules } from './rules/index.ts'
export type { Bearing, ExampleResource, Signal, SignalClass, SignalContext, SignalRule } from './signal.ts'
