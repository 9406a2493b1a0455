import { GAP, inGroups, shownPhone } from '@/lib/forms/shown'

/** `0296 395 2115`, `024 3201 3139`: area code first. Anything else as it stands. */
export const shownNumber = (number: string): string =>
  shownPhone(number)
    .replace(/^(02[48])(\d{4})(\d{4})$/, inGroups)
    .replace(/^(02\d{2})(\d{3})(\d{4})$/, inGroups)
    .replace(/(?<=\d) (?=\d)/g, GAP)
