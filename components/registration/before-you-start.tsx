import { References } from './reference'
import { WhatItTakes } from './what-it-takes'
import { Button, ButtonLink, ButtonRow } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { openAgainWords } from '@/lib/site/case-phone'
import { MOST_REMEMBERED } from '@/lib/registration/remembered'
import { subjectHref } from '@/lib/services/chosen-service'
import type { Service } from '@/lib/services/service'
import { t } from '@/lib/words/t'

type Props = {
  /** The way to an account that was chosen among the services. */
  service: Service | null
  /** Something is already begun in this browser. */
  isAgain: boolean
  /** No more can be begun before one is finished. */
  isFull: boolean
  /** What this browser will no longer remember once another is begun. */
  forgotten: string[]
}

/** Papers, time, the visit: told before the first question, not after the last. */
export const BeforeYouStart = ({ service, isAgain, isFull, forgotten }: Props) => (
  <>
    <WhatItTakes service={service} />
    {!isFull && forgotten.length > 0 && <ForgottenNotice forgotten={forgotten} />}
    <ButtonRow>
      {isFull ? null : isAgain ? (
        <form method="post" action="/dang-ky/moi">
          {service && <input type="hidden" name="dich-vu" value={service.id} />}
          <Button look="secondary">{t('Bắt đầu tờ khai mới')}</Button>
        </form>
      ) : (
        <ButtonLink href={subjectHref(service)}>{t('Bắt đầu')}</ButtonLink>
      )}
      <ButtonLink look="quiet" href="/ho-so?khac=1">
        {t('Tìm lại hồ sơ đã có')}
      </ButtonLink>
    </ButtonRow>
  </>
)

const ForgottenNotice = ({ forgotten }: { forgotten: string[] }) => (
  <Notice
    tone="info"
    title={t('Máy này nhớ nhiều nhất {count} tờ khai.', { count: MOST_REMEMBERED })}
  >
    <p>
      {t('Nếu bắt đầu tờ khai mới, máy này thôi nhớ hồ sơ <strong></strong>. Hồ sơ vẫn còn.', {
        strong: () => (
          <strong>
            <References of={forgotten} />
          </strong>
        ),
      })}{' '}
      {t(openAgainWords)}
    </p>
  </Notice>
)
