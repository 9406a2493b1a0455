import { Panel } from '@/components/ui/panel'
import { PersonName } from '@/components/ui/words/person-name'
import { formatDay } from '@/lib/forms/days/dates'
import type { HeldConsent } from '@/lib/records/consents/list-consents'
import { t } from '@/lib/words/t'
import { EndForm } from './end-form'
import { ScopeList } from './scope-words'

/** Who lets one look, what and until when. The menu of one's own name leads here, so it says too where there is nobody. */
export const HeldConsents = ({ held }: { held: readonly HeldConsent[] }) => (
  <>
    <h2 id="cho-ban-xem" className="mb-3 text-2xl">
      {t('Người cho bạn xem')}
    </h2>
    {held.length === 0 && <p className="mb-6">{t('Hiện nay không ai cho bạn xem.')}</p>}
    {held.map(({ id, whose, name, scope, endsOn }) => (
      <Panel
        key={id}
        level={3}
        title={
          <a href={`/ca-nhan/${whose}`} className="inline-flex min-h-11 items-center">
            <PersonName>{name}</PersonName>
          </a>
        }
      >
        <p className="mb-2">{t('Bạn xem được đến hết ngày {day}:', { day: formatDay(endsOn) })}</p>
        <div className="mb-4">
          <ScopeList scope={scope} />
        </div>
        <EndForm id={id} whose={name} look="lay-down" />
      </Panel>
    ))}
  </>
)
