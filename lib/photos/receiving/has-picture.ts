import 'server-only'

const HEAD_BYTES = 64 * 1024
/** A file that was chosen has a name; a picture that came in pieces is named by its upload. */
const PICTURE = /filename="[^"]+"|name="upload-[^"]*"\r\n\r\n[^\r]/

/**
 * Whether a form brings a picture, of one that is not taken any more: its fields stand before its files, so the head tells. The rest is left
 * on the line, as `readBody` leaves it.
 */
export async function hasPicture(request: Request): Promise<boolean> {
  const reader = request.body?.getReader()
  let head = ''
  while (reader && head.length < HEAD_BYTES) {
    const { done, value } = await reader.read()
    if (done) break
    head += Buffer.from(value).toString('latin1')
    if (PICTURE.test(head)) return true
  }
  return false
}
