/** The outcome of something a user's input can make fail. Defects are thrown; mistakes are returned. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E }

/** A successful outcome. */
export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value })

/** A failed outcome. */
export const err = <E>(error: E): Result<never, E> => ({ ok: false, error })
