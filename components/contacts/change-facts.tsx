import { Notice } from '@/components/ui/notice'
import { SummaryList } from '@/components/ui/summary-list'
import {
  kindLabel,
  shownContact,
  stateLabel,
  type ContactChange,
} from '@/lib/contacts/contact-change'
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

type Props = { change: ContactChange; look: ChangeLook }

/** Who asks for what, on which paper, and who saw it. */
export function ChangeFacts({ change, look }: Props) {
  const { kind, oldValue, newValue, state, stateSince, reason, account } = change
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
      <SummaryList
        rows={[
          { label: 'Họ và tên', value: account.fullName },
          { label: numberName(account.login), value: shownLoginNumber(account.login) },
          ...otherLanguageRow(account.language),
          { label: 'Liên hệ cũ', value: <MaskedContact kind={kind} value={oldValue} /> },
          { label: `${kindLabel[kind]} mới`, value: shownContact(kind, newValue) },
          { label: 'Giấy tờ đã xem', value: `${paperHint(change.paperNumber)}. Khớp tài khoản.` },
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
