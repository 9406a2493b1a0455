import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { Fieldset } from '@/components/ui/fields/fieldset'
import { wholeOfficeLabel, wholeOfficeName, type Office } from '@/lib/offices/office'
import { officeHref } from '@/lib/registration/steps/steps'
import { formLabels } from '@/lib/site/official-sentences'
import { OfficeContact } from '../offices/office-contact'
import type { StepField } from './step-field'

type Props = {
  field: StepField
  office: Office | null
  /** The one chosen before, which has closed; `office` took over from it. */
  closed: Office | null
  /** Where the tree opens while nothing is chosen: the first office near the address given. */
  near?: Office
  /** The postman brings the paper there. */
  isByPost: boolean
}

/** Heard with the button that has the focus when the tree closes. */
const CHOSEN = 'chosen-office'

/** The receiving office: «Chọn» opens the tree; then «» BHXH …» with its address and phone, and «Thay đổi». */
export const ChosenOffice = ({ field, office, closed, near, isByPost }: Props) => (
  <div data-office>
    <Fieldset
      name={field.name}
      legend={formLabels.chooseOffice}
      star={!field.readOnly}
      error={field.error}
      hint="Đây là nơi nhận tờ khai đã ký và đối chiếu giấy tờ."
    >
      <input
        type="hidden"
        name="officeCode"
        value={closed && office && !field.readOnly ? office.code : field.value}
      />
      {closed && office && !field.readOnly && (
        <Notice tone="warning" title={`${wholeOfficeName(closed)} đã đóng`}>
          <p>
            {wholeOfficeName(office)} tiếp nhận thay và đã được chọn sẵn. Nếu muốn nơi khác, nhấn
            “Thay đổi”.
          </p>
        </Notice>
      )}
      {office && (
        <div id={CHOSEN} className="mb-4 rounded-lg border border-line bg-paper p-4">
          <p className="mb-2 text-lg font-bold">» {wholeOfficeLabel(office)}</p>
          <OfficeContact office={office} />
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
          data-office-search={`${officeHref}/tim`}
          data-near={near?.code}
          aria-describedby={office ? CHOSEN : undefined}
        >
          {office ? 'Thay đổi' : 'Chọn'}
          <span className="sr-only"> cơ quan BHXH tiếp nhận</span>
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
      <Notice tone="info" title="Bạn đã chọn gửi qua bưu điện">
        <p>
          Bưu điện chuyển tờ khai đã ký (mẫu 01) đến {wholeOfficeName(office)}. Bạn không phải đến
          đó.
        </p>
      </Notice>
    ) : (
      <Notice tone="info" title="Thường chỉ cần đến cơ quan này một lần">
        <p>
          Mang tờ khai đã ký (mẫu 01) và giấy tờ tùy thân đến {wholeOfficeName(office)}. Chọn nơi
          bạn đi lại thuận tiện nhất.
        </p>
      </Notice>
    )}
  </div>
)
