/** Where a paper was made, of which only the contact address tells: its province. */
export const placeOf = (address: string | null): string =>
  (address ?? '')
    .split(', ')
    .at(-1)!
    .replace(/^(?:Tỉnh|Thành phố) /, '')
