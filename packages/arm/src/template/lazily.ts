/** How deep values may be asked for while others are being computed: a chain of variables, each made of the next. */
const DEEPEST = 200

/** How deep the computations of one expansion are inside each other just now. */
export interface Depth {
  now: number
}

/**
 * Computes a value when it is first asked for, and once. `instead` answers where the value is asked for while it is being computed
 * (`circular`), or where too many others are being computed around it.
 */
export function lazily<T>(depth: Depth, make: () => T, instead: (why: 'circular' | 'deep') => T): () => T {
  let done: { readonly value: T } | undefined
  let running = false
  return () => {
    if (done !== undefined) return done.value
    if (running) return instead('circular')
    if (depth.now >= DEEPEST) return instead('deep')
    running = true
    depth.now++
    try {
      done = { value: make() }
      return done.value
    } finally {
      depth.now--
      running = false
    }
  }
}
