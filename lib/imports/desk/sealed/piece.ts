/** A piece is a row, sealed by itself. */
export const PIECE_BYTES = 1024 ** 2

/** How a piece is bound to its file and its place in it. */
export const nameOfSealed = (fileId: string, at: number): string => `import:${fileId}:${at}`
