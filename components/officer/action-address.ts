import type { ActionSlug } from '@/lib/review/actions'
import type { CaseFile } from '@/lib/review/case-file'
import type { KEEP } from '@/lib/review/desk-parts'

/** Where the form of one action is posted to. */
export const actionAddress = (
  { reference }: Pick<CaseFile, 'reference'>,
  slug: ActionSlug | typeof KEEP,
): string => `/can-bo/ho-so/${reference}/lam/${slug}`
