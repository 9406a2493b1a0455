import { SummaryList } from '@/components/ui/summary-list'
import { PersonName } from '@/components/ui/words/person-name'
import { Vietnamese } from '@/components/ui/vietnamese'
import { partsOfNumber } from '@/lib/cards/card-number'
import { cardGroups } from '@/lib/cards/card-groups'
import type { ToldCards } from '@/lib/cards/told-cards'
import { termWords } from '@/lib/cards/state-words'
import { formatDay } from '@/lib/forms/days/dates'
import { birthParts } from '@/lib/insured/birth'
import { birthInWords } from '@/lib/insured/births/shown-birth'
import { t } from '@/lib/words/t'
import { CardNumber } from './card-number'
import { CardStateTag } from './card-state-tag'
import { CareFacility } from './care-facility'

type Props = Pick<ToldCards, 'shown' | 'person'> & {
  inFull: boolean
  showsBirthDay: boolean
}

/** What the app shows of a card, in its words. */
export function CardSummary({ shown, person, inFull, showsBirthDay }: Props) {
  const { card } = shown
  const code = partsOfNumber(card.number)?.objectCode
  const group = code && cardGroups[code]
  return (
    <SummaryList
      rows={[
        { label: t('Họ và tên'), value: person && <PersonName>{person.fullName}</PersonName> },
        {
          label: t('Thời hạn có giá trị'),
          value: (
            <>
              {termWords(shown)} <CardStateTag of={shown} />
            </>
          ),
        },
        showsBirthDay
          ? { label: t('Ngày sinh'), value: person && birthInWords(person.birthDate) }
          : { label: t('Năm sinh'), value: person && birthParts(person.birthDate).year },
        { label: t('Giới tính'), value: person && (person.sex === 'Nam' ? t('Nam') : t('Nữ')) },
        { label: t('Số thẻ BHYT'), value: <CardNumber number={card.number} inFull={inFull} /> },
        { label: t('Nơi ĐKKCB BĐ'), value: <CareFacility of={shown} /> },
        {
          label: t('Thời điểm 5 năm liên tục'),
          value: card.fiveYearsFrom && formatDay(card.fiveYearsFrom),
        },
        ...(code
          ? [
              {
                label: t('Nhóm người tham gia'),
                value: group ? t('{code}: {group}', { code, group: t(group) }) : code,
              },
            ]
          : []),
        ...(card.areaCode
          ? [{ label: t('Mã nơi sinh sống'), value: <Vietnamese>{card.areaCode}</Vietnamese> }]
          : []),
      ]}
    />
  )
}
