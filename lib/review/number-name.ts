import { isOrganisationLogin } from '@/lib/forms/numbers/login-number'

/** What officers call the number somebody signs in with. */
export const numberName = (login: string): string =>
  isOrganisationLogin(login) ? 'Mã số thuế' : 'Mã số BHXH'
