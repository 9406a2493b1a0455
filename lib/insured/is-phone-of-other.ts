import 'server-only'
import { hasPhoneOfOther } from './repository'

/** Whether the register holds this phone as somebody else's: a warning, since families share phones. Tells nobody whose. */
export const isPhoneOfOther = (phone: string, bhxhCode: string): Promise<boolean> =>
  hasPhoneOfOther(phone, bhxhCode)
