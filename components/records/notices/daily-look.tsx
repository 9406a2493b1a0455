import { Words } from '@/components/ui/words/words'
import { formatInstant } from '@/lib/forms/days/dates'
import { t } from '@/lib/words/t'

/** Of a machine that looks every day one line is enough; what it found stands in the list. Null: it doesn't look at this person. */
export const DailyLook = ({ at }: { at: Date | null }) =>
  at && (
    <p className="mb-6 max-w-prose">
      <Words>
        {t(
          'Mỗi ngày hệ thống xem dữ liệu BHXH của bạn để báo việc cần biết. Lần gần nhất: {instant}.',
          {
            instant: formatInstant(at),
          },
        )}
      </Words>{' '}
      <Words>
        {t('Bạn <a>bỏ chọn việc nào</a> thì hệ thống không xem cho việc ấy.', {
          a: (words) => <a href="/ca-nhan/loi-bao">{words}</a>,
        })}
      </Words>
    </p>
  )
