import type { ActionSlug } from '@/lib/review/actions'
import type { OfficeCase } from '@/lib/review/office-case'
import type { KEEP } from '@/lib/review/desk/desk-parts'

/** Where the form of one action is posted to. */
export const actionAddress = (
  { reference }: Pick<OfficeCase, 'reference'>,
  slug: ActionSlug | typeof KEEP,
): string => `/can-bo/ho-so/${reference}/lam/${slug}`
