import { Button, ButtonRow } from '@/components/ui/button'
import { Panel } from '@/components/ui/panel'
import { PersonName } from '@/components/ui/words/person-name'
import { formatDay } from '@/lib/forms/days/dates'
import type { OfferedConsent } from '@/lib/records/consents/list-consents'
import { consentPresses } from '@/lib/records/consents/presses'
import { toldApart } from '@/lib/text/told-apart'
import { t } from '@/lib/words/t'
import { ScopeList } from './scope-words'

/** Invitations: of the giver only what their family knows them by, until they are taken. */
export function OfferedConsents({ offered }: { offered: readonly OfferedConsent[] }) {
  const names = toldApart(offered.map(({ initials }) => initials))
  if (offered.length === 0) return null
  return (
    <>
      <h2 className="mb-3 text-2xl">{t('Lời mời chờ bạn trả lời')}</h2>
      {offered.map(({ id, initials, scope, endsOn }, at) => (
        <Panel
          key={id}
          level={3}
          title={t('<name></name> mời bạn xem dữ liệu BHXH của họ', {
            name: () => <PersonName>{initials}</PersonName>,
          })}
        >
          <p className="mb-2">
            {t('Bạn được xem đến hết ngày {day}:', { day: formatDay(endsOn) })}
          </p>
          <ScopeList scope={scope} />
          <p className="mt-3">
            {t(
              'Tên viết tắt để người lạ không biết là ai. Bạn không chắc là ai thì đừng nhận lời, hãy hỏi người nhà.',
            )}
          </p>
          <p className="mt-2 mb-4">
            {t('Nhận lời rồi, mỗi lần bạn xem thì người ấy đọc được tên bạn và phần bạn xem.')}
          </p>
          <form method="post" action={`/ca-nhan/cho-xem/${id}`}>
            <ButtonRow>
              <Button name="viec" value={consentPresses.accept}>
                {t('Nhận lời')}
                <OfWhom name={names[at]!} />
              </Button>
              <Button look="secondary" name="viec" value={consentPresses.refuse}>
                {t('Không nhận lời')}
                <OfWhom name={names[at]!} />
              </Button>
            </ButtonRow>
          </form>
        </Panel>
      ))}
    </>
  )
}

/** Two invitations, two pairs of buttons: out of their place they are told apart by the name. */
const OfWhom = ({ name }: { name: string }) => (
  <span className="sr-only">
    {': '}
    <PersonName>{name}</PersonName>
  </span>
)
