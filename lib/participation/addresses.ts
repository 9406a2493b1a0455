import { recordHref } from '@/lib/records/record-parts'

/** One period with all that is known of it. `mark` stands for its key (row-mark.ts). */
export const periodHref = (whose: string, mark: string): string =>
  `${recordHref(whose, 'participation')}/giai-doan/${mark}`
