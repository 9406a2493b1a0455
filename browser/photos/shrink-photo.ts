/** More than a paper needs to be read; the server shrinks to the same size. */
const LONG_SIDE = 2000
const QUALITY = 0.85
/** Below it there is nothing to save. */
const SMALL_ENOUGH_BYTES = 400 * 1024

/**
 * Makes a photograph small before it travels: 4 MB become 0.4 MB. Safari reads HEIC and so converts it here; what a
 * browser cannot read is sent as it is, and the server decides.
 */
export async function shrinkPhoto(file: File): Promise<Blob> {
  if (file.size <= SMALL_ENOUGH_BYTES) return file
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(
    () => null,
  )
  if (!picture) return file
  const small = await jpegOf(picture)
  picture.close()
  return small && small.size < file.size ? small : file
}

function jpegOf(picture: ImageBitmap): Promise<Blob | null> {
  const scale = Math.min(1, LONG_SIDE / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(picture.width * scale)
  canvas.height = Math.round(picture.height * scale)
  const paper = canvas.getContext('2d')
  if (!paper) return Promise.resolve(null)
  paper.fillStyle = 'white'
  paper.fillRect(0, 0, canvas.width, canvas.height)
  paper.imageSmoothingQuality = 'high'
  paper.drawImage(picture, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY))
}
