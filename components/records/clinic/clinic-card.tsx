import { buttonClasses } from '@/components/ui/button'
import { Words } from '@/components/ui/words/words'
import { Vietnamese } from '@/components/ui/vietnamese'
import { PersonName } from '@/components/ui/words/person-name'
import { groupedCardNumber, groupedFacilityCode } from '@/lib/cards/card-number'
import type { CardFacts } from '@/lib/clinic-code/card-facts'
import type { SpokenCode } from '@/lib/clinic-code/spoken/give-spoken-code'
import { CARD_KEPT_DAYS } from '@/lib/clinic-code/issued-answer'
import { shownSpoken } from '@/lib/clinic-code/spoken/spoken-code'
import { validityWords } from '@/lib/clinic-code/code/verdict-words'
import { formatTime } from '@/lib/forms/days/dates'
import { t } from '@/lib/words/t'
import { CardCode } from './card-code'
import { CardFace } from './card-face'
import { ForgetCard } from './forget-card'

type Props = {
  facts: CardFacts
  spoken: SpokenCode
  /** Where a device asks for its code, about whom, and who holds it. */
  device: { issue: string; subject: string; holder: string }
  /** Never at a visitors' computer. */
  mayKeep: boolean
  /** As the catalogue calls where the holder goes first. */
  place: string | null
  /** The address that staff type. */
  checkAt: string
}

/** A card in front of a clinic: a code for its scanner, and digits to be read out where nothing can be scanned. */
export const ClinicCard = ({ facts, spoken, device, mayKeep, place, checkAt }: Props) => (
  <section
    data-clinic-card
    data-issue={device.issue}
    data-subject={device.subject}
    data-holder={device.holder}
  >
    <div data-part="whole">
      <CardCode />
      <CardFace
        name={<PersonName>{facts.fullName}</PersonName>}
        number={groupedCardNumber(facts.number)}
        term={validityWords(facts)}
        level={facts.level === null ? t('Xem trên thẻ') : `${facts.level}%`}
        facility={
          <>
            {groupedFacilityCode(facts.facility)}
            {place && (
              <>
                {': '}
                <Vietnamese>
                  <Words>{place}</Words>
                </Vietnamese>
              </>
            )}
          </>
        }
      />
      <h2 className="mt-6 mb-2 text-xl">
        <span className="noscript:hidden">{t('Không quét được?')} </span>
        {t('Đọc mã này')}
      </h2>
      <p className="text-[min(2.25rem,11vw)] font-bold tabular-nums">{shownSpoken(spoken.code)}</p>
      <p>
        {t(
          'Nhân viên nhập ở <a>trang kiểm tra</a>. Mã dùng đến {time}. Tải lại trang để có mã mới.',
          {
            time: formatTime(spoken.until),
            a: () => <Words>{checkAt}</Words>,
          },
        )}
      </p>
    </div>
    {mayKeep && <KeepHere />}
  </section>
)

/** Drawn for scripts: who has none has nothing that could keep a card. */
const KeepHere = () => (
  <>
    <div hidden data-part="offer" className="mt-8 border-t border-line pt-5">
      {/* Scripts lead to it when the button below has taken the place of the other. */}
      <h2 tabIndex={-1} className="mb-2 text-xl">
        {t('Dùng thẻ khi mất mạng')}
      </h2>
      <p className="mb-3">
        {t(
          'Chỉ giữ trên điện thoại của riêng bạn. Ai mở được máy này thì mở được thẻ. Đăng xuất là thẻ bị xóa khỏi máy.',
        )}
      </p>
      <button
        type="button"
        data-part="keep"
        className={buttonClasses('secondary', 'cursor-pointer')}
      >
        {t('Giữ thẻ trên máy này để dùng khi mất mạng')}
      </button>
    </div>
    <div hidden data-part="kept" className="mt-8 border-t border-line pt-5">
      <h2 tabIndex={-1} className="mb-2 text-xl">
        {t('Thẻ đang được giữ trên máy này')}
      </h2>
      <p className="mb-3">
        {t(
          'Khi mất mạng, mở <a>Thẻ BHYT giữ trên máy này</a>. Giữ được {count} ngày, tính từ lần mở trang này khi có mạng.',
          { count: CARD_KEPT_DAYS, a: (words) => <a href="/the-tren-may">{words}</a> },
        )}
      </p>
      <ForgetCard />
    </div>
  </>
)
