import { codeFinder } from './find-code'

/** The words of the code on a picture; none are found where there is none. */
export async function readFile(file: File | undefined, read: (scanned: string) => unknown) {
  if (!file) return
  const find = await codeFinder()
  const picture = await createImageBitmap(file).catch(() => null)
  read((picture && (await find(picture))) ?? '')
}
