export { batchInference } from './batch-inference.ts'
