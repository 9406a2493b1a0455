import { Notice } from '@/components/ui/notice'
import { SummaryList } from '@/components/ui/summary-list'
import { PersonName } from '@/components/ui/words/person-name'
import { formatDay } from '@/lib/forms/days/dates'
import { shownBhxhCode } from '@/lib/forms/shown'
import { kinOfReceiver } from '@/lib/records/consents/consent'
import type { ConsentPage, Replaced } from '@/lib/records/consents/give/giving'
import { t } from '@/lib/words/t'
import { ScopeList } from './scope-words'

const change = { href: '/ca-nhan/cho-xem/moi' }

/** All of it once more, before it is confirmed. */
export const WhatIsGiven = ({ asked }: { asked: ConsentPage }) => (
  <>
    <p className="mb-4">
      {t(
        'Người dưới đây sẽ được mời xem. Họ xem được khi nhận lời, bằng tài khoản của họ. Cổng không cho biết ai đã có tài khoản.',
      )}
    </p>
    {asked.replaces && <EndsWithThis {...asked.replaces} />}
    <SummaryList
      rows={[
        {
          label: t('Họ và tên'),
          value: <PersonName>{asked.receiverName}</PersonName>,
          change,
        },
        { label: t('Mã số BHXH'), value: shownBhxhCode(asked.receiverCode), change },
        { label: t('Người ấy là'), value: t(kinOfReceiver[asked.kinship]), change },
        { label: t('Được xem'), value: <ScopeList scope={asked.scope} />, change },
        {
          label: t('Đến hết ngày'),
          value: formatDay(asked.endsOn),
          change,
        },
      ]}
    />
  </>
)

/** One person, one consent: narrowing never waits for the other's press, so it takes effect before they have answered. */
const EndsWithThis = ({ state, endsOn }: Replaced) => (
  <Notice
    tone="warning"
    title={
      state === 'live'
        ? t('Bạn đang cho người này xem, đến hết ngày {day}', { day: formatDay(endsOn) })
        : t('Bạn đã mời người này, lời mời đang chờ trả lời')
    }
  >
    <p>
      {state === 'live'
        ? t(
            'Khi bạn nhấn “Cho xem”, lần cho xem ấy thôi ngay. Người ấy xem tiếp được sau khi nhận lời mời mới.',
          )
        : t('Khi bạn nhấn “Cho xem”, lời mời trước được rút lại, chỉ còn lời mời mới.')}
    </p>
  </Notice>
)
