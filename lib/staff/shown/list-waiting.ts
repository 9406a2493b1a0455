import 'server-only'
import { groundWords } from '../staff-act'
import { listWaitingRows, type WaitingRow } from './repository'

/** Something asked for about an officer that waits for a second pair of eyes, its ground in words. */
export type WaitingStaff = WaitingRow

/** The oldest first. */
export const listWaitingStaff = async (officeCodes?: string[]): Promise<WaitingStaff[]> =>
  (await listWaitingRows(officeCodes)).map((row) => ({
    ...row,
    ground: groundWords(row.act, row.ground),
  }))
