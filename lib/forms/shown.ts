// How numbers are written for people: grouped as they are read aloud, masked where a bystander may look.

/** Between the groups of one number: it is one word, and goes to the next line whole. */
export const GAP = '\u00a0'
export const inGroups = ['$1', '$2', '$3'].join(GAP)

/** `+84912345678` → `0912 345 678` */
export const shownPhone = (phone: string): string =>
  phone.replace(/^\+84/, '0').replace(/^(\d{4})(\d{3})(\d{3})$/, inGroups)

/** With stars for what is covered. No plain text, so that a page can only draw it with `Masked`, whose stars nobody has to hear. */
export type Mask = { mask: string }

/** `*** 678`: of a telephone, an identity card, a passport alike. How much is covered tells nothing either. */
export const maskedNumber = (number: string): Mask => ({ mask: `***${GAP}${number.slice(-3)}` })

/** `s***@vidu.vn` */
export const maskedEmail = (email: string): Mask => ({
  mask: email.replace(/^(.)[^@]*/u, '$1***'),
})

/** Ten digits of a mã số BHXH in the rhythm of the card: `012 345 6789` */
export const shownBhxhCode = (code: string): string =>
  code.replace(/^(\d{3})(\d{3})(\d{4})$/, inGroups)

/** Identity numbers in groups of three: `001 099 012 345` */
export const shownIdNumber = (number: string): string =>
  /^\d+$/.test(number) ? number.replace(/\d{3}(?=\d)/g, `$&${GAP}`) : number
