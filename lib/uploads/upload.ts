import { maxPhotoBytes, MEGABYTE } from '@/lib/photos/photo'

/** For which declaration, and from where: its own browser, or one handing over to a phone. An upload is its sender's alone. */
export type UploadSender = { declarationId: string; sender: string }

/** The declaration's own browser. */
export const ownSender = (declarationId: string): UploadSender => ({
  declarationId,
  sender: 'owner',
})

/** One request brings at most so much: what a proxy in front holds back until it is whole is lost with the line. */
export const mostPieceBytes = MEGABYTE
/** A piece is a row: so many are enough for the largest picture in the smallest pieces our script sends, cut again and again. */
export const mostPieces = 4_000
export const mostUploadBytes = maxPhotoBytes
/** Two pictures, and each once more. */
export const mostAtOnce = 4
/** Without a byte for so long, nobody is coming back. */
export const UPLOAD_HOURS = 2
/** Once whole, it is asked for at once, and once more where the answer was cut off. */
export const WHOLE_MINUTES = 10
