import 'server-only'
import { hasAccountWith } from './repository'

/** Told only to whoever has shown that the phone is theirs: a number alone must tell nothing. */
export const isAlreadyRegistered = (login: string, confirmedPhone: string): Promise<boolean> =>
  hasAccountWith(login, confirmedPhone)
