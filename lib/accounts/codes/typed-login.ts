import type { Typed } from '@/lib/forms/form-state'

const MARK = /^\s*(?:mst|mã số thuế|ma so thue)(?!\p{L})[\s:.]*/iu

/** Whether a number is called a tax code by the words before it. */
export const saysTaxCode = (typed: string): boolean => MARK.test(typed)

export const withoutMark = (typed: string): string => typed.replace(MARK, '')

/** The login as it was typed, called a tax code where the box below it says so: from here on it says by itself whose it is. */
export const calledLogin = ({ login = '', isTaxCode }: Typed): string =>
  isTaxCode && !saysTaxCode(login) ? `MST ${login}` : login
