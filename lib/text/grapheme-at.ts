/** Signs as a person sees them. */
export const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' })

/** The sign as a person sees it that holds this place: «👨‍👩‍👧», not the first of its people. */
export const graphemeAt = (text: string, place: number): string =>
  graphemes.segment(text).containing(place)?.segment ?? ''
