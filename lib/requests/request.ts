import type { Mask } from '@/lib/forms/shown'
import { msg } from '@/lib/words/t'

export type RequestKind = 'ADJUST' | 'STOP'
type RequestState = 'DRAFT' | 'SCHEDULED' | 'DONE' | 'DROPPED'

export const requestLabel: Record<RequestKind, string> = {
  ADJUST: msg('Điều chỉnh thông tin'),
  STOP: msg('Ngừng sử dụng tài khoản'),
}

/** What was and what is from then on, in words; `before` is empty where there was nothing. */
export type ValueChange = { part: string; before: string; after: string }
/** As a page shows it; `covered`: of what was before only so much. */
export type ShownChange = ValueChange & { covered?: Mask }

export type AccountRequest = {
  id: string
  /** Account of the guardian who asked; null where the owner did. */
  byId: string | null
  kind: RequestKind
  state: RequestState
  changes: ValueChange[]
  endsOn: Date | null
  reason: string | null
  channel: 'SMS' | 'EMAIL' | null
  sentTo: string | null
  confirmedAt: Date | null
}

/** What its page says of the code that confirmed it. */
export const channelLabel: Record<'SMS' | 'EMAIL', string> = {
  SMS: msg('tin nhắn'),
  EMAIL: msg('thư điện tử (email)'),
}
