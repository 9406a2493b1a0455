import { FileField } from '@/components/ui/fields/file-field'
import { PICTURE_BOX } from '@/lib/review/papers/scan-words'
import { OfficerButton } from '../officer-button'
import { ofPage, pageFormId } from '../page-form'

type Props = { error?: string; isOfPage: boolean }

const READ = '/can-bo/tiep-nhan/anh'
const encoding = 'multipart/form-data'
const hint = 'Ảnh chụp hoặc bản quét trang 1 (JPEG, PNG), hoặc tệp PDF của tờ khai.'

/** Where no scanner is at hand: a picture of the page, in which the code is read. */
export const PaperPicture = ({ error, isOfPage }: Props) => (
  <details className="mt-4 max-w-[40rem]" open={error !== undefined}>
    <summary className="min-h-11 cursor-pointer py-2 text-voice">
      Không có máy quét? Dùng ảnh hoặc tệp PDF
    </summary>
    {isOfPage ? (
      <Field {...{ error, isOfPage }} />
    ) : (
      <form method="post" action={READ} encType={encoding} noValidate>
        <Field {...{ error, isOfPage }} />
      </form>
    )}
  </details>
)

const Field = ({ error, isOfPage }: Props) => (
  <>
    <FileField
      {...{ name: PICTURE_BOX, hint, error, ...ofPage(isOfPage) }}
      label="Ảnh hoặc tệp của tờ khai"
      accept="image/jpeg,image/png,image/webp,application/pdf"
    />
    <OfficerButton
      look="secondary"
      {...(isOfPage ? { form: pageFormId, formAction: READ, formEncType: encoding } : {})}
    >
      Đọc mã trong ảnh
    </OfficerButton>
  </>
)
