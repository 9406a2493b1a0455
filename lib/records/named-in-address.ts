import { isUuid } from '@/lib/platform/uuid'
import { OWN } from './record-parts'

/** Whether an address can be of anybody's records. */
export const isNamed = (whose: unknown): whose is string => whose === OWN || isUuid(whose)

/** What stands for a row in an address: a hash, the key of a visit, the code of a paper, months that are missing, what the portal asks. */
const MARK = /^[\w-]{1,80}$/
export const isMark = (mark: unknown): mark is string => typeof mark === 'string' && MARK.test(mark)
