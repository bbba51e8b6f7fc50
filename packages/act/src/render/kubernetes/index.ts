export { renderKubernetes, type KubernetesInput } from './render-kubernetes.ts'
