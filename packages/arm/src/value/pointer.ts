/** A member's name, or a position, as a step of a JSON pointer (RFC 6901), slash included. */
export const pointerStep = (key: string | number): string =>
  typeof key === 'number' ? `/${key}` : `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`

/** The name that a step of a JSON pointer stands for, slash excluded. */
export const nameOfStep = (step: string): string => step.replaceAll('~1', '/').replaceAll('~0', '~')
