import 'server-only'
import { groundWords, type StaffAct } from '../staff-act'
import { listWaitingRows } from './repository'

/** Something asked for about an officer that waits for a second pair of eyes. */
export type WaitingStaff = {
  id: string
  act: StaffAct
  login: string
  officeCode: string
  /** The staff code of whoever asked. */
  asker: string
  askedById: string
  ground: string
  words: string
  createdAt: Date
}

/** The oldest first. */
export const listWaitingStaff = async (officeCodes?: string[]): Promise<WaitingStaff[]> =>
  (await listWaitingRows(officeCodes)).map((row) => ({
    ...row,
    ground: groundWords(row.act, row.ground),
  }))
