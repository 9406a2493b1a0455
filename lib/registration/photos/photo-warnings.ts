import 'server-only'
import { findFileWarnings } from '@/lib/stored-files/find-file-warnings'
import { photoWarnings, type PhotoWarning } from '@/lib/photos/photo'
import { t } from '@/lib/words/t'

const isWarning = (name: string): name is PhotoWarning => Object.hasOwn(photoWarnings, name)

/** What a machine saw of these kept pictures, by their ids. */
export async function findPhotoWarnings(
  declarationId: string,
  ids: (string | undefined)[],
): Promise<(id: string | undefined) => PhotoWarning[]> {
  const kept = ids.filter((id) => id !== undefined && id !== '') as string[]
  const found = await findFileWarnings(declarationId, kept)
  return (id = '') => (found.get(id) ?? []).filter(isWarning)
}

/** For the person, beside the picture. */
export const warningText = (warnings: PhotoWarning[]): string =>
  warnings.map((name) => t(photoWarnings[name].advice)).join(' ')
