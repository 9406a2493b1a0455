import type { ReactNode } from 'react'
import { groupedFacilityCode, partsOfNumber } from '@/lib/cards/card-number'
import { cardWords as words } from '@/lib/cards/official-words'
import type { CardWithPlace } from '@/lib/cards/told-cards'
import {
  birthOnCard,
  capitals,
  dayOnCard,
  DEMO_MARK,
  issuedOnCard,
  markOnCard,
} from '@/lib/cards/picture'
import type { RegisteredPerson } from '@/lib/records/records'
import { Words } from '@/components/ui/words/words'
import { t } from '@/lib/words/t'
import { CardMark } from './card-mark'
import { CardNumber } from './card-number'

export type CardPictureProps = {
  of: CardWithPlace
  person: RegisteredPerson
  inFull: boolean
  showsBirthDay: boolean
  isDemo: boolean
}

/** The face of the card as text that can be chosen, searched and made bigger; printed alone, on one sheet of its own size. */
export function CardPicture({ of, person, inFull, showsBirthDay, isDemo }: CardPictureProps) {
  const mark = markOnCard(of)
  return (
    <section
      aria-label={t('Hình thẻ BHYT')}
      lang="vi"
      className="printed-alone mb-7 max-w-[40rem] rounded-lg border-2 border-voice bg-paper p-4 sm:p-5 print:max-w-none print:border"
    >
      <header className="mb-3 border-b-2 border-voice pb-2 text-center">
        <p className="text-base font-bold text-voice">{words.issuer}</p>
        <p className="text-xl font-bold text-danger">{words.title}</p>
      </header>
      {isDemo && <CardMark>{DEMO_MARK}</CardMark>}
      {mark && <CardMark>{mark}</CardMark>}
      <Face {...{ of, person, inFull, showsBirthDay }} />
      <Signed of={of} />
    </section>
  )
}

type FaceProps = Pick<CardPictureProps, 'of' | 'person' | 'inFull' | 'showsBirthDay'>

function Face({ of: { card, facility }, person, inFull, showsBirthDay }: FaceProps) {
  const tellsLevel = partsOfNumber(card.number) !== null
  return (
    <dl className="space-y-1">
      <Line isLong label={words.number}>
        <strong className="text-lg">
          <CardNumber number={card.number} inFull={inFull} />
        </strong>
      </Line>
      <Line isLong label={words.fullName}>
        <strong>
          <bdi>{capitals(person.fullName)}</bdi>
        </strong>
      </Line>
      <Line label={words.birthDate}>{birthOnCard(person, showsBirthDay)}</Line>
      <Line label={words.sex}>{person.sex}</Line>
      {person.address && (
        <Line isLong label={words.address}>
          {person.address.normalize('NFC')}
        </Line>
      )}
      <Line isLong label={words.facility}>
        {facility ?? '…'}
      </Line>
      <Line label={words.facilityCode}>{groupedFacilityCode(card.facilityCode)}</Line>
      {!tellsLevel && card.level && <Line label={words.level}>{card.level}</Line>}
      {card.areaCode && <Line label={words.area}>{card.areaCode}</Line>}
      <Line label={words.validFrom}>{`${words.fromDay} ${dayOnCard(card.validFrom)}`}</Line>
      {card.fiveYearsFrom && (
        <Line
          isLong
          label={words.fiveYears}
        >{`${words.from} ${dayOnCard(card.fiveYearsFrom)}`}</Line>
      )}
    </dl>
  )
}

type LineProps = { label: string; isLong?: boolean; children: ReactNode }

/** Printed, two short ones stand side by side. */
const Line = ({ label, isLong, children }: LineProps) => (
  <div data-long={isLong || undefined}>
    <dt className="inline">{label}: </dt>
    <dd className="inline wrap-anywhere">
      <Words>{children}</Words>
    </dd>
  </div>
)

/** Who issued it; in the file, so many cards have none. */
function Signed({ of: { card } }: { of: CardWithPlace }) {
  if (!card.issuedOn && !card.signer) return null
  return (
    <footer className="mt-3 text-center sm:ml-auto sm:w-3/5 print:ml-auto print:w-3/5">
      {card.issuedOn && <p className="italic">{issuedOnCard(card.issuedOn)}</p>}
      {card.signerTitle && <p className="font-bold">{capitals(card.signerTitle)}</p>}
      {card.signer && <p className="mt-1 font-bold">{card.signer.normalize('NFC')}</p>}
    </footer>
  )
}
