import type { CaseFile } from '@/lib/review/case-file'

/** Where the form of one deed is posted to. */
export const deedAddress = ({ reference }: Pick<CaseFile, 'reference'>, deed: string): string =>
  `/can-bo/ho-so/${reference}/lam/${deed}`
