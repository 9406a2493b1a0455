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
          <Words>
            {`${t(title)}, ${t('số {number}, ban hành ngày {issued}, hiệu lực từ ngày {from}.', {
              number,
              issued: formatDay(issuedOn),
              from: formatDay(inForceFrom),
            })}`}
          </Words>
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
