import 'server-only'
import { keptCookie } from '../seal/cookies'
import { BEGUN_FILE } from '@/lib/forms/begun-file'

const cookie = keptCookie(BEGUN_FILE, { seconds: 60, isOpen: true })

/** Of an answer that is a file. Each says another instant, so that two in a row are told apart. */
export const tellBegun = (): Promise<void> => cookie.keep(String(Date.now()))
