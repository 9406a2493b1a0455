/** A key without its blanks, which people leave out or put elsewhere: «quynhluu», «ea hleo». Without them y and i are one anywhere, as in a key at the end of a word. */
export const glued = (key: string): string =>
  key
    .replaceAll(' ', '')
    // As `nameKey` has them where they stand apart.
    .replace(/^thanhpho/, 'tp')
    .replace(/^thixa/, 'tx')
    .replace(/(qu|[hklmstv])y/g, '$1i')
