export { gpuCluster } from './gpu-cluster.ts'
