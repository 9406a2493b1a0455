export const headerButton =
  'inline-flex min-h-11 cursor-pointer items-center justify-center rounded-md border-2 border-white/70 px-3 text-base leading-tight font-bold text-white no-underline hover:border-white hover:text-white hover:underline aria-[current]:border-white aria-[current]:bg-white aria-[current]:text-[#0b3a6e] sm:px-4'
