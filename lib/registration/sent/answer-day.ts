import { today } from '@/lib/forms/days/dates'
import { addWorkingDays } from '@/lib/forms/days/working-days'

/** Nghị định 166/2016/NĐ-CP: the office answers a registration within three working days. */
const ANSWER_WORKING_DAYS = 3

/** The day promised for the answer to papers that are complete today, as an ISO date. */
export const answerDay = (): string => addWorkingDays(today(), ANSWER_WORKING_DAYS)
