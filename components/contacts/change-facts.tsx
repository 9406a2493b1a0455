import { Notice } from '@/components/ui/notice'
import { SummaryList } from '@/components/ui/summary-list'
import {
  isOfContact,
  isOfGuardian,
  kindLabel,
  shownContact,
  stateLabel,
  type ContactChange,
} from '@/lib/contacts/contact-change'
import { kinshipDoubtWords } from '@/lib/contacts/guardians/kinship-doubt'
import { guardianLines } from '@/lib/contacts/guardians/guardian-lines'
import type { ChangeLook } from '@/lib/contacts/waiting/look-at-change'
import { holderWords } from '@/lib/contacts/waiting/holder'
import { paperHint } from '@/lib/contacts/counter/paper-seen'
import { lapsesAt } from '@/lib/contacts/waiting-time'
import { formatInstant } from '@/lib/forms/days/dates'
import { shownLoginNumber } from '@/lib/forms/numbers/login-number'
import { numberName } from '@/lib/review/number-name'
import { languages, readLanguage, SOURCE } from '@/lib/words/languages.mjs'
import { MaskedContact } from './masked-contact'

/** What the person is handed and reads in another language, the officer should know of. */
const otherLanguageRow = (given: string) =>
  readLanguage(given) === SOURCE
    ? []
    : [{ label: 'Ngôn ngữ của tin nhắn', value: languages[readLanguage(given)] }]

/** What it is about: a contact before and after, or who comes and who leaves. */
function changedRows(change: ContactChange, { names }: ChangeLook) {
  if (isOfGuardian(change)) return guardianLines(change, names!)
  if (!isOfContact(change)) return []
  const { kind, oldValue, newValue } = change
  return [
    { label: 'Liên hệ cũ', value: <MaskedContact kind={kind} value={oldValue} /> },
    { label: `${kindLabel[kind]} mới`, value: shownContact(kind, newValue) },
  ]
}

/** A guardian's paper was held against the register, since the child has none. */
const seenPaper = ({ paperNumber, guardian }: ContactChange) =>
  `${paperHint(paperNumber)}. ${guardian ? 'Khớp dữ liệu BHXH của người đến' : 'Khớp tài khoản'}.`

type Props = { change: ContactChange; look: ChangeLook }

/** Who asks for what, on which paper, and who saw it. */
export function ChangeFacts({ change, look }: Props) {
  const { state, stateSince, reason, account } = change
  const until = lapsesAt(change)
  return (
    <div className="max-w-form">
      {look.holders.length > 0 && (
        <Notice tone="warning" title="Liên hệ mới đã có người dùng">
          {look.holders.map((holder) => (
            <p key={holder}>{holderWords[holder]}</p>
          ))}
          <p>Người nhà có thể dùng chung. Hỏi người đến liên hệ này của ai trước khi làm tiếp.</p>
        </Notice>
      )}
      {look.doubts.length > 0 && (
        <Notice tone="warning" title="Xem lại quan hệ với trẻ">
          {look.doubts.map((doubt) => (
            <p key={doubt}>{kinshipDoubtWords[doubt]}</p>
          ))}
          <p>So với giấy tờ chứng minh trước khi làm tiếp. Nếu đúng như giấy tờ thì cứ làm tiếp.</p>
        </Notice>
      )}
      <SummaryList
        rows={[
          { label: change.guardian ? 'Trẻ' : 'Họ và tên', value: account.fullName },
          { label: numberName(account.login), value: shownLoginNumber(account.login) },
          ...otherLanguageRow(account.language),
          ...changedRows(change, look),
          { label: 'Giấy tờ đã xem', value: seenPaper(change) },
          {
            label: 'Người tiếp nhận',
            value: `${look.askedBy}, lúc ${formatInstant(change.createdAt)}`,
          },
          { label: 'Cơ quan', value: look.officeName },
          { label: stateLabel[state], value: `Từ ${formatInstant(stateSince)}` },
          ...(look.decidedBy ? [{ label: 'Người quyết định', value: look.decidedBy }] : []),
          ...(reason ? [{ label: 'Lý do', value: reason }] : []),
          ...(until ? [{ label: 'Chờ đến', value: formatInstant(until) }] : []),
        ]}
      />
    </div>
  )
}
