import { ErrorSummary } from '@/components/ui/fields/error-summary'
import { FileField } from '@/components/ui/fields/file-field'
import { deadlineWords, deskRefusals, type DeskRefusal } from '@/lib/imports/desk/desk-refusals'
import { IMPORT_BOX, MOST_MEGABYTES } from '@/lib/imports/desk/import-file'
import { OfficerButton } from '../officer-button'

type Props = { kind: string; refusal?: DeskRefusal }

const ofRows = {
  label: 'Tệp CSV',
  what: `Tệp CSV UTF-8, nhiều nhất ${MOST_MEGABYTES} MB, sắp xếp theo mã số tăng dần.`,
  accept: '.csv,text/csv,text/plain',
}
const ofClaims = {
  label: 'Tệp XML',
  what: `Một tệp XML UTF-8 của bệnh viện, nhiều nhất ${MOST_MEGABYTES} MB.`,
  accept: '.xml,text/xml,application/xml',
}

/** The box for a file. Nothing else stands in the form: which kind it is, the address says. */
export const FileForm = ({ kind, refusal }: Props) => {
  const error = refusal && deskRefusals[refusal]
  const { label, what, accept } = kind === 'claims' ? ofClaims : ofRows
  return (
    <div className="max-w-[40rem]">
      <ErrorSummary errors={error ? [{ field: IMPORT_BOX, message: error }] : []} />
      <form
        method="post"
        action={`/can-bo/nap-du-lieu/loai/${kind}`}
        encType="multipart/form-data"
        noValidate
        className="mb-8"
      >
        <FileField
          name={IMPORT_BOX}
          label={label}
          hint={`${what} Cổng niêm phong tệp trong lúc nhận. ${deadlineWords}`}
          error={error}
          accept={accept}
        />
        <OfficerButton>Gửi tệp và xem trước</OfficerButton>
      </form>
      <p className="mb-6">
        <a href="/can-bo/nap-du-lieu" className="inline-flex min-h-11 items-center">
          Về danh sách tệp
        </a>
      </p>
    </div>
  )
}
