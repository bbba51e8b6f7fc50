import type { IconName } from '../components/icon.tsx'

/** The pages of the console, in the order of the navigation, with the key that follows `g`. */
export const pages = [
  { to: '/', name: 'Overview', icon: 'overview', key: 'o' },
  { to: '/scorecard', name: 'Scorecard', icon: 'scorecard', key: 's' },
  { to: '/findings', name: 'Findings', icon: 'findings', key: 'f' },
  { to: '/inventory', name: 'Inventory', icon: 'inventory', key: 'i' },
  { to: '/policy', name: 'Policy', icon: 'policy', key: 'p' },
  { to: '/check', name: 'Check', icon: 'try', key: 'c' },
  { to: '/landing-zone', name: 'Landing zone', icon: 'landing-zone', key: 'l' },
  { to: '/network', name: 'Network', icon: 'network', key: 'n' },
  { to: '/waves', name: 'Waves', icon: 'waves', key: 'w' },
  { to: '/catalogue', name: 'Catalogue', icon: 'catalogue', key: 't' },
  { to: '/requests', name: 'Requests', icon: 'requests', key: 'r' },
  { to: '/audit', name: 'Audit', icon: 'audit', key: 'a' },
] as const satisfies readonly { to: string; name: string; icon: IconName; key: string }[]
