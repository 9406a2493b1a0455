import 'server-only'
import { listWards } from './repository'
import type { Ward } from './ward'

/** Whom the person of this mã số BHXH looks after now. */
export const listWardsOf = (guardianCode: string): Promise<Ward[]> => listWards(guardianCode)
