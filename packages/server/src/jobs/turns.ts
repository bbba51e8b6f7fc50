/** Lets writes that read before they write go one after another, so that two decisions cannot both find the door open. */
export type Turns = <Result>(work: () => Promise<Result>) => Promise<Result>

/** A queue of turns. A failed turn does not hold up the next. */
export function turns(): Turns {
  let tail: Promise<unknown> = Promise.resolve()
  return async (work) => {
    const mine = tail.then(work, work)
    tail = mine.catch(() => undefined)
    return mine
  }
}
