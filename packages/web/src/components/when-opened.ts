import type { MouseEvent } from 'react'

/**
 * What a row's link does when it is used: opens the panel on this page, and says whether the keyboard did it.
 * With a modifier the link stays a link, so that it opens in a tab of its own.
 */
export const whenOpened =
  (open: (keyboard: boolean) => void) =>
  (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    open(event.detail === 0)
  }
