import type { Whose } from '@/lib/registration/kinds/whose'

/** What cases are compared by. What was remembered before organisations came has no login: it is of people, whose number it is. */
export type Likened = Omit<Whose, 'login'> &
  Partial<Pick<Whose, 'login'>> & {
    /** Whom the office calls about it, where a person declares: firms of one bookkeeper share theirs. */
    phone?: string
  }

/** A person's mã số BHXH, an organisation's tax code. */
export const likenedNumber = ({ bhxhCode, login = '' }: Likened): string => bhxhCode ?? login
