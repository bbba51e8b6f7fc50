import type { ClusterView } from './cluster-choice.ts'

/** Whether an image names its registry itself: a part with a dot before the first slash. */
const namesRegistry = (image: string): boolean => /^[a-z0-9-]+(\.[a-z0-9-]+)+\//.test(image)

/** An image with the address of the registry that it comes from: its own, or that of the cluster, for which `token` stands. */
export function imageOf(image: string, view: ClusterView, token: string): string {
  if (namesRegistry(image) || view.registry === undefined) return image
  return `${typeof view.registry === 'string' ? view.registry : token}/${image}`
}
