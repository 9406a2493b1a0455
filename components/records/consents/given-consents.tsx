import { Details } from '@/components/ui/details'
import { Panel } from '@/components/ui/panel'
import { StatusTag } from '@/components/ui/status-tag'
import { SummaryList } from '@/components/ui/summary-list'
import { PersonName } from '@/components/ui/words/person-name'
import { formatDay } from '@/lib/forms/days/dates'
import { shownBhxhCode } from '@/lib/forms/shown'
import { kinOfReceiver } from '@/lib/records/consents/consent'
import type { GivenConsent } from '@/lib/records/consents/list-consents'
import { t } from '@/lib/words/t'
import { EndForm } from './end-form'
import { ScopeList } from './scope-words'

type Props = { given: readonly GivenConsent[] }

/** Whom one lets look, and whom one has invited. */
export const GivenConsents = ({ given }: Props) => {
  const open = given.filter(({ state }) => state !== 'over')
  return (
    <>
      <h2 className="mb-3 text-2xl">{t('Bạn cho xem')}</h2>
      {open.length === 0 && <p className="mb-6">{t('Hiện nay bạn không cho ai xem.')}</p>}
      {open.map((one) => (
        <Panel key={one.id} level={3} title={<PersonName>{one.name}</PersonName>}>
          <p className="mb-3">
            {one.state === 'live' ? (
              <StatusTag tone="success">{t('Đang xem được')}</StatusTag>
            ) : (
              <StatusTag>{t('Chờ người ấy nhận lời')}</StatusTag>
            )}
          </p>
          <SummaryList
            rows={[
              { label: t('Mã số BHXH'), value: shownBhxhCode(one.code) },
              { label: t('Người ấy là'), value: t(kinOfReceiver[one.kinship]) },
              { label: t('Được xem'), value: <ScopeList scope={one.scope} /> },
              { label: t('Đến hết ngày'), value: formatDay(one.endsOn) },
            ]}
          />
          <EndForm id={one.id} whose={one.name} look={one.state === 'live' ? 'end' : 'take-back'} />
        </Panel>
      ))}
    </>
  )
}

/** What is over, so that nobody wonders. */
export const FormerConsents = ({ given }: Props) => {
  const over = given.filter(({ state }) => state === 'over')
  if (over.length === 0) return null
  return (
    <Details summary={t('Những lần cho xem đã hết')}>
      <ul className="space-y-2">
        {over.map(({ id, name, offeredAt }) => (
          <li key={id}>
            {t('<name></name>, mời ngày {day}', {
              name: () => <PersonName>{name}</PersonName>,
              day: formatDay(offeredAt),
            })}
          </li>
        ))}
      </ul>
    </Details>
  )
}
