import { staffActIds, type StaffAct } from './staff-act'
import type { StaffPress } from './staff-request'

type Noted = Exclude<StaffPress, 'confirm'> | 'ask' | 'lapse'

/** The name of each act in the journal, as the officers' verbs write it once it is done. */
const named: Record<StaffAct, { act: string; words: string }> = {
  CREATE: { act: 'create-officer', words: 'lập tài khoản cán bộ' },
  MOVE: { act: 'move-officer', words: 'chuyển cơ quan, vai trò của cán bộ' },
  SUSPEND: { act: 'suspend-officer', words: 'dừng tài khoản cán bộ' },
  RESUME: { act: 'resume-officer', words: 'mở lại tài khoản cán bộ' },
  RESET: { act: 'reset-officer', words: 'cấp lại đường vào cho cán bộ' },
  PHONE: { act: 'change-officer-phone', words: 'đổi số nhận mã của cán bộ' },
}

const before: Record<Noted, string> = {
  ask: 'Đề nghị',
  refuse: 'Không đồng ý đề nghị',
  drop: 'Bỏ đề nghị',
  lapse: 'Hết hạn đề nghị',
}

/** What was done with a request, as the journal names it; done, it is the act itself. */
export const staffEntry = (noted: Noted, act: StaffAct): string => `${noted}-${named[act].act}`

/** Words for an auditor, by the name of the act. */
export const staffEntryWords: Record<string, string> = Object.fromEntries(
  (Object.keys(before) as Noted[]).flatMap((noted) =>
    staffActIds.map((act) => [staffEntry(noted, act), `${before[noted]} ${named[act].words}`]),
  ),
)
