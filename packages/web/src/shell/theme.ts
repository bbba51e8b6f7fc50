import { useState } from 'react'

/** How the console looks: as chosen, or as the system does. */
export type Theme = 'light' | 'dark' | 'system'

const KEY = 'fairway.theme'

function stored(): Theme {
  try {
    const value = localStorage.getItem(KEY)
    return value === 'light' || value === 'dark' ? value : 'system'
  } catch {
    return 'system'
  }
}

function apply(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
  try {
    localStorage.setItem(KEY, theme)
  } catch {
    // Storage may be forbidden: the choice then lasts as long as the page.
  }
}

/** The theme, and how to change it. */
export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState(stored)
  return [
    theme,
    (next) => {
      apply(next)
      setTheme(next)
    },
  ]
}
