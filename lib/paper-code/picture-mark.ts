import 'server-only'
import { createHash } from 'node:crypto'

/** Enough to see that a picture is another one; a whole hash would make the code larger by a fifth. */
const MARK_BYTES = 6

/** Of the picture as it is kept. */
export const pictureMark = (picture: Buffer): string =>
  createHash('sha256').update(picture).digest().subarray(0, MARK_BYTES).toString('base64url')
