export { aksGpu } from './aks-gpu.ts'
