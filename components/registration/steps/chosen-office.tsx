import type { ReactNode } from 'react'
import { inVietnamese, Vietnamese } from '@/components/ui/vietnamese'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { Fieldset } from '@/components/ui/fields/fieldset'
import { wholeOfficeLabel, wholeOfficeName, type Office } from '@/lib/offices/office'
import { officeHref } from '@/lib/registration/steps/addresses'
import { formLabels } from '@/lib/site/official-sentences'
import { OfficeContact } from '../offices/office-contact'
import type { StepField } from './step-field'
import { addressIn } from '@/lib/words/addresses.mjs'
import { currentLanguage } from '@/lib/words/asked-language'
import { t } from '@/lib/words/t'

type Props = {
  field: StepField
  office: Office | null
  /** The one chosen before, which has closed; `office` took over from it. */
  closed: Office | null
  /** Where the tree opens while nothing is chosen: the first office near the address given. */
  near?: Office
  /** Offered since it manages the unit that registers; nothing is chosen yet. */
  managesUnit: boolean
  /** The postman brings the paper there. */
  isByPost: boolean
}

const unseen = (words: ReactNode) => <span className="sr-only">{words}</span>

/** Heard with the button that has the focus when the tree closes. */
const CHOSEN = 'chosen-office'

/** What is sent with the page though nobody has chosen it. */
const offeredCode = ({
  field,
  office,
  closed,
  managesUnit,
}: Pick<Props, 'field' | 'office' | 'closed' | 'managesUnit'>) =>
  (closed || managesUnit) && !field.readOnly ? office?.code : undefined

/** The receiving office: «Chọn» opens the tree; then «» BHXH …» with its address and phone, and «Thay đổi». */
export const ChosenOffice = ({ field, office, closed, near, managesUnit, isByPost }: Props) => (
  <div data-office>
    <Fieldset
      name={field.name}
      legend={t(formLabels.chooseOffice)}
      star={!field.readOnly}
      error={field.error}
      hint={t('Đây là nơi nhận tờ khai đã ký và đối chiếu giấy tờ.')}
    >
      <input
        type="hidden"
        name="officeCode"
        value={offeredCode({ field, office, closed, managesUnit }) ?? field.value}
      />
      {closed && office && !field.readOnly && (
        <Notice tone="warning" title={t('{office} đã đóng', { office: wholeOfficeName(closed) })}>
          <p>
            {t(
              '<vi>{office}</vi> tiếp nhận thay và đã được chọn sẵn. Nếu muốn nơi khác, nhấn “Thay đổi”.',
              { office: wholeOfficeName(office), vi: inVietnamese },
            )}
          </p>
        </Notice>
      )}
      {office && (
        <div id={CHOSEN} className="mb-4 rounded-lg border border-line bg-paper p-4">
          <p className="mb-2 text-lg font-bold">
            » <Vietnamese>{wholeOfficeLabel(office)}</Vietnamese>
          </p>
          <OfficeContact office={office} />
          {managesUnit && (
            <p className="mt-2">
              {t('Cơ quan này quản lý đơn vị của bạn. Nếu muốn nơi khác, nhấn “Thay đổi”.')}
            </p>
          )}
        </div>
      )}
      {/* A button, not a link: what else was answered on this page is saved on the way. */}
      {!field.readOnly && (
        <Button
          look="secondary"
          id="officeCode"
          name="intent"
          value="chon-co-quan"
          data-office-tree={`${officeHref}/danh-sach`}
          data-office-search={addressIn(currentLanguage(), `${officeHref}/tim`)}
          data-near={near?.code}
          aria-describedby={office ? CHOSEN : undefined}
        >
          {office
            ? t('Thay đổi<unseen> cơ quan BHXH tiếp nhận</unseen>', { unseen })
            : t('Chọn<unseen> cơ quan BHXH tiếp nhận</unseen>', { unseen })}
        </Button>
      )}
      {office && !field.readOnly && <Visit office={office} isByPost={isByPost} />}
    </Fieldset>
  </div>
)

/** The declaration may go to another province than one's own (S0j): then the way there is said before, not after. */
const Visit = ({ office, isByPost }: { office: Office; isByPost: boolean }) => (
  <div className="mt-4">
    {isByPost ? (
      <Notice tone="info" title={t('Bạn đã chọn gửi qua bưu điện')}>
        <p>
          {t(
            'Bưu điện chuyển tờ khai đã ký (mẫu 01) đến <vi>{office}</vi>. Bạn không phải đến đó.',
            {
              office: wholeOfficeName(office),
              vi: inVietnamese,
            },
          )}
        </p>
      </Notice>
    ) : (
      <Notice tone="info" title={t('Thường chỉ cần đến cơ quan này một lần')}>
        <p>
          {t(
            'Mang tờ khai đã ký (mẫu 01) và giấy tờ tùy thân đến <vi>{office}</vi>. Chọn nơi bạn đi lại thuận tiện nhất.',
            { office: wholeOfficeName(office), vi: inVietnamese },
          )}
        </p>
      </Notice>
    )}
  </div>
)
