import { classes } from './classes'

// Line drawings on a 24 px grid. They never speak: words stand beside every one of them.
const paths = {
  home: 'M3 11 12 3l9 8M5.5 9.5V21h13V9.5M10 21v-6h4v6',
  news: 'M4 5h13v14H6a2 2 0 0 1-2-2zM17 9h3v8a2 2 0 0 1-2 2M7.5 9h6M7.5 12.5h6M7.5 16h4',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4.5 20.5c.6-4 3.5-6 7.5-6s6.9 2 7.5 6',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM15.5 15.5 21 21',
  phone:
    'M5 4h4l1.5 5L8 10.5c1 2.3 3.2 4.5 5.5 5.5L15 13.5l5 1.5v4c0 1-1 2-2 1.9C10.5 20 4 13.5 3.1 6 3 5 4 4 5 4Z',
  menu: 'M4 6.5h16M4 12h16M4 17.5h16',
  info: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 11v5.5M12 7.5v.1',
  check: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM8 12.3l2.8 2.8L16 9.5',
  warning: 'M12 3.5 22 20.5H2zM12 10v4.5M12 17.5v.1',
  danger: 'M8 3h8l5 5v8l-5 5H8l-5-5V8zM12 7.5v5.5M12 16.5v.1',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 7v5.3l3.5 2',
  arrow: 'M4 12h15M13 6l6 6-6 6',
  back: 'M15 5l-7 7 7 7',
  down: 'M6 9l6 6 6-6',
  document: 'M6 3h8l4.5 4.5V21H6zM14 3v4.5h4.5M9 12h6.5M9 15.5h6.5',
} as const

export type IconName = keyof typeof paths
export const iconNames = Object.keys(paths) as IconName[]

/** With letters so big that hardly a word fits a line, what stands beside an icon has the whole line after it. */
export const iconAbove =
  'max-[20rem]:block [&>svg]:max-[20rem]:mr-1 [&>svg]:max-[20rem]:mb-1 [&>svg]:max-[20rem]:inline-block'

export const Icon = ({ name, className }: { name: IconName; className?: string }) => (
  <svg
    viewBox="0 0 24 24"
    aria-hidden="true"
    focusable="false"
    className={classes('size-[1.25em] shrink-0', className)}
    fill="none"
    stroke="currentColor"
    strokeWidth="1.75"
    strokeLinecap="round"
    strokeLinejoin="round"
  >
    <path d={paths[name]} />
  </svg>
)
