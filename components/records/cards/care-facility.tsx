import { inVietnamese } from '@/components/ui/vietnamese'
import { Words } from '@/components/ui/words/words'
import type { CardWithPlace } from '@/lib/cards/told-cards'
import { t } from '@/lib/words/t'

/** «Bệnh viện … (Mã: 01018)»; the code alone where our list does not have it. */
export const CareFacility = ({ of: { card, facility } }: { of: CardWithPlace }) => (
  <>
    {facility ? inVietnamese(<Words>{facility}</Words>) : t('Chưa rõ tên cơ sở')}{' '}
    <span className="whitespace-nowrap">{t('(Mã: {code})', { code: card.facilityCode })}</span>
  </>
)
