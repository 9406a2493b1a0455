import { page, type Search } from '@/app/page-route'
import { ClinicCard } from '@/components/records/clinic/clinic-card'
import { NoCardNotice } from '@/components/records/clinic/no-card-notice'
import { RecordsPage } from '@/components/records/records-page'
import { facilitiesOfCards } from '@/lib/cards/facility-names'
import type { CardFacts } from '@/lib/clinic-code/card-facts'
import { findShownCard } from '@/lib/clinic-code/find-shown-card'
import { giveSpokenCode } from '@/lib/clinic-code/spoken/give-spoken-code'
import { currentKiosk } from '@/lib/platform/kiosk/kiosk'
import { env } from '@/lib/platform/env'
import { listParameters } from '@/lib/reckoning/repository'
import { recordHref } from '@/lib/records/record-parts'
import { titleOfRecords } from '@/lib/records/title-of-records'
import { t } from '@/lib/words/t'
import { requireRecords } from '../../require-records'

export const GET = page<{ whose: string }>(async ({ params: { whose }, search }) => {
  // Whoever shows a card to a clinic shows its number: the journal says so.
  const whole: Search = Object.assign({}, search, { hien: '1' })
  const opened = await requireRecords('cards', { whose, search: whole, below: '/dung-the' })
  if (!opened) return null
  const { user, records } = opened
  const here = `${recordHref(records.whose, 'cards')}/dung-the`
  const shown = await findShownCard(records, await listParameters())
  return {
    title: titleOfRecords(records, t('Dùng thẻ BHYT')),
    body: (
      <RecordsPage {...opened} part="cards" below={{ title: t('Dùng thẻ BHYT') }}>
        <div className="max-w-form">
          {shown.ok ? (
            <ClinicCard
              facts={shown.facts}
              spoken={await giveSpokenCode(user, records, shown.facts)}
              device={{ issue: `${here}/phat`, subject: records.accountId, holder: user.id }}
              mayKeep={currentKiosk() === null}
              place={await placeOf(shown.facts)}
              checkAt={`${new URL(env.SITE_URL).host}/kiem-tra-the`}
            />
          ) : (
            <NoCardNotice reason={shown.reason} />
          )}
          <p className="mt-8">
            <a href={`${here}/may`} className="inline-flex min-h-11 items-center">
              {t('Máy đang giữ thẻ này, hoặc tôi mất máy')}
            </a>
          </p>
        </div>
      </RecordsPage>
    ),
  }
})

async function placeOf({ facility, validFrom }: CardFacts): Promise<string | null> {
  const card = { facilityCode: facility, validFrom }
  return (await facilitiesOfCards([card]))(card)
}
