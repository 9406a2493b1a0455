/** Crockford's 32: of signs that look alike only one is in use, so that each of them can be understood. */
export const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const lookalikes: Record<string, string> = { O: '0', I: '1', L: '1', U: 'V' }

/** What somebody typed, as it was sent: in any grouping and size of letters, and a sign for its lookalike. */
export const readSigns = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/[OILU]/g, (sign) => lookalikes[sign]!)
