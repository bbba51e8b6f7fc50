const paths = {
  overview: 'M3 12.5 10 4l7 8.5M5.5 10v6.5h9V10',
  scorecard: 'M4 16.5v-5M10 16.5v-12M16 16.5v-8',
  findings: 'M10 3.5 17.5 16h-15L10 3.5ZM10 8.5v3.5M10 14v.2',
  inventory: 'M3.5 5h13v4h-13V5ZM3.5 11h13v4h-13v-4ZM6 7h.2M6 13h.2',
  policy: 'M10 2.8 16.5 5v4.6c0 3.7-2.6 6.3-6.5 7.6-3.9-1.3-6.5-3.9-6.5-7.6V5L10 2.8ZM7 9.8l2.2 2.2L13 7.8',
  try: 'M7 3.5h6v2.5H7V3.5ZM13 4.8h2.5v11.7h-11V4.8H7M7.2 11l2 2 3.6-4',
  'landing-zone': 'M7.5 3h5v4h-5V3ZM3 13h5v4H3v-4ZM12 13h5v4h-5v-4ZM10 7v3M5.5 13v-3h9v3',
  network:
    'M10 12.3a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6ZM4 5.8a1.4 1.4 0 1 0 0-2.8 1.4 1.4 0 0 0 0 2.8ZM16 5.8a1.4 1.4 0 1 0 0-2.8 1.4 1.4 0 0 0 0 2.8ZM10 17.8a1.4 1.4 0 1 0 0-2.8 1.4 1.4 0 0 0 0 2.8ZM5 5.4l3.4 3M15 5.4l-3.4 3M10 12.3V15',
  waves: 'M2.5 7c2.5-3 5-3 7.5 0s5 3 7.5 0M2.5 13c2.5-3 5-3 7.5 0s5 3 7.5 0',
  catalogue: 'M4 4h5v5H4V4ZM11 4h5v5h-5V4ZM4 11h5v5H4v-5ZM13.5 11v5M11 13.5h5',
  requests: 'M3.5 11.5 6 4.5h8l2.5 7v4.5h-13v-4.5ZM3.5 11.5h4l1 2h3l1-2h4',
  edit: 'M12.5 4.5l3 3L7 16H4v-3l8.5-8.5ZM10.8 6.2l3 3',
  file: 'M5.5 3h6l3.5 3.5V17h-9.5V3ZM11.5 3v3.5H15',
  audit: 'M5 3.5h7l3 3v10H5v-13ZM7.5 9h5M7.5 12h5',
  search: 'M8.7 14.2a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11ZM12.7 12.7 17 17',
  close: 'M5 5l10 10M15 5 5 15',
  copy: 'M7.5 7.5h9v9h-9v-9ZM12.5 7.5v-4h-9v9h4',
  check: 'M4 10.5 8 14.5 16 5.5',
  down: 'M5 8l5 5 5-5',
  up: 'M5 12l5-5 5 5',
  right: 'M8 5l5 5-5 5',
  refresh: 'M16 10a6 6 0 1 1-1.8-4.3M16 3.5v3.2h-3.2',
  sun: 'M10 13.2a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4ZM10 2.5v1.8M10 15.7v1.8M2.5 10h1.8M15.7 10h1.8M4.7 4.7 6 6M14 14l1.3 1.3M15.3 4.7 14 6M6 14l-1.3 1.3',
  moon: 'M15.8 12A6.6 6.6 0 0 1 8 4.2a6.6 6.6 0 1 0 7.8 7.8Z',
  system: 'M3 4.5h14v9H3v-9ZM7.5 16.5h5',
  help: 'M7.5 7.5a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.8M10 14.3v.2',
  filter: 'M3.5 5.5h13M6 10h8M8.5 14.5h3',
  bookmark: 'M5.5 3.5h9v13L10 13l-4.5 3.5v-13Z',
  link: 'M8.5 11.5l3-3M9.5 6.5l2-2a2.8 2.8 0 0 1 4 4l-2 2M10.5 13.5l-2 2a2.8 2.8 0 0 1-4-4l2-2',
} as const

/** The name of an icon. */
export type IconName = keyof typeof paths

/** A line icon: decoration only, the words beside it carry the meaning. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg viewBox="0 0 20 20" width={size} height={size} aria-hidden="true" focusable="false" className="shrink-0">
      <path d={paths[name]} fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  )
}
