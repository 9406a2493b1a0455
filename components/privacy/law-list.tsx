import { Vietnamese } from '@/components/ui/vietnamese'
import { Words } from '@/components/ui/words/words'
import { formatDay } from '@/lib/forms/days/dates'
import { groundOf, laws, type LegalGround } from '@/lib/privacy/grounds'
import { t } from '@/lib/words/t'

/** The laws that are named, each with its dates and with what we are not sure of. */
export const LawList = () => (
  <ul>
    {(Object.keys(laws) as LegalGround[]).map((id) => {
      const { number, title, issuedOn, inForceFrom, doubt } = groundOf(id)
      return (
        <li key={id} id={id} className="scroll-mt-4">
          <Words>{t(title)}</Words>,{' '}
          {t('số <vi></vi>, ban hành ngày {issued}, hiệu lực từ ngày {from}.', {
            issued: formatDay(issuedOn),
            from: formatDay(inForceFrom),
            vi: () => (
              <Vietnamese>
                <Words>{number}</Words>
              </Vietnamese>
            ),
          })}
          {doubt && (
            <>
              {' '}
              <strong>{t('Điều còn ngờ:')}</strong> {t(doubt)}
            </>
          )}
        </li>
      )
    })}
  </ul>
)
