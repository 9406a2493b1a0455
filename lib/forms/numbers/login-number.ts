import { GAP, shownBhxhCode } from '../shown'

const MARK = 'MST'

/**
 * What an organisation signs in with: its tax code, with «MST» before it. A tax code and a mã số BHXH are both ten digits, and nothing in
 * them tells which; so one name for both would let a firm and a person meet at one account (docs/decisions/0083).
 */
export const organisationLogin = (taxCode: string): string => `${MARK}${taxCode}`

export const isOrganisationLogin = (login: string): boolean => login.startsWith(MARK)

/** As people read it where a label says what it is: a tax code, or the ten digits of a person in the rhythm of their card. */
export const shownLoginNumber = (login: string): string =>
  isOrganisationLogin(login)
    ? login.slice(MARK.length).replace('-', '\u2011')
    : shownBhxhCode(login)

/** The same where nothing beside it does: `MST 0101234567`. */
export const shownLogin = (login: string): string =>
  `${isOrganisationLogin(login) ? `${MARK}${GAP}` : ''}${shownLoginNumber(login)}`
