/** The number of the call centre, also where no code of pages can be read. One word: no line ends within it. */
export const HOTLINE = '1900\u00a09068'

/** What a telephone dials. */
export const HOTLINE_HREF = `tel:${HOTLINE.replace(/\D/g, '')}`
