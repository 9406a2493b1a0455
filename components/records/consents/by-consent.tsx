import { PersonName } from '@/components/ui/words/person-name'
import { Words } from '@/components/ui/words/words'
import { formatDay } from '@/lib/forms/days/dates'
import type { RecordSubject } from '@/lib/records/record-subject'
import { t } from '@/lib/words/t'

type Props = { records: RecordSubject }

/** By whose leave somebody reads this, and until when; nothing on one's own pages and a child's. */
export const ByConsent = ({ records: { consent, fullName } }: Props) =>
  consent && (
    <p className="mb-6 max-w-prose border-l-4 border-voice pl-4">
      <Words>
        {t(
          '<name></name> cho bạn xem trang này đến hết ngày {day}. Bạn chỉ xem, không thay đổi được gì. Mỗi lần bạn xem, người ấy đọc được.',
          { name: () => <PersonName>{fullName}</PersonName>, day: formatDay(consent.endsOn) },
        )}
      </Words>
    </p>
  )
