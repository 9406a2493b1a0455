import { classes } from '@/components/ui/classes'

// On a phone with big letters the buttons and the other language stay in one row, a third bigger than without: more would push the page off
// the first screen.
const shape =
  'inline-flex min-h-11 cursor-pointer items-center justify-center gap-2 rounded-md border-2 px-2 text-center text-[min(0.9375rem,6vw)] leading-tight font-bold no-underline hover:underline sm:px-4 sm:text-base aria-[current]:underline aria-[current]:decoration-2 aria-[current]:underline-offset-4'

export const headerButton = classes(
  shape,
  'border-white/70 text-white hover:border-white hover:text-white',
)

/** The brand's deep blue in dark mode too: this button is white in both. */
export const headerButtonFilled = classes(
  shape,
  'border-white bg-white text-[#0b3a6e] hover:text-[#072a52]',
)
