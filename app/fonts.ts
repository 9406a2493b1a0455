import localFont from 'next/font/local'

/**
 * Be Vietnam Pro (SIL Open Font License, fonts/OFL.txt), cut to ASCII, Vietnamese and common signs: two files,
 * 55 KB together. The published subsets would take four files and 67 KB for the same page.
 */
export const beVietnam = localFont({
  src: [
    { path: './fonts/be-vietnam-pro-400.woff2', weight: '400', style: 'normal' },
    { path: './fonts/be-vietnam-pro-700.woff2', weight: '700', style: 'normal' },
  ],
  // Letters that come late are for the next page: swapped in, a line breaks elsewhere, and all below it jumps under somebody's hand.
  display: 'optional',
  variable: '--font-be-vietnam',
  // What stands in for it has its own sheet (fallback-fonts.css): Arial alone is on no Linux desk.
  adjustFontFallback: false,
})
