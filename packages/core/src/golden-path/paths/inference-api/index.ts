export { inferenceApi } from './inference-api.ts'
