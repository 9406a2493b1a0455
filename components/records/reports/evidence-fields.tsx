import { PhotoField } from '@/components/forms/photo-field'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { evidenceHref } from '@/lib/corrections/addresses'
import {
  boxLabel,
  fileBoxes,
  keepFilesIntent,
  MOST_FILES,
  removeIntent,
} from '@/lib/corrections/evidence/evidence'
import type { FieldError } from '@/lib/forms/form-state'
import { photoLimit } from '@/lib/photos/photo'
import type { KeptEvidence } from '@/lib/stored-files/evidence/evidence-files'
import { t } from '@/lib/words/t'

type Props = {
  whose: string
  /** Chosen before and still to be sent. */
  files: readonly KeptEvidence[]
  errors: readonly FieldError[]
}

/** Which file stands in which box of a form that is drawn now. */
export const filesInBoxes = (files: readonly KeptEvidence[]): Record<string, string> =>
  Object.fromEntries(fileBoxes.map((box, at) => [box, files[at]?.id ?? '']))

/** Papers that prove it: those chosen before, one box more, and the others for who has more. */
export function EvidenceFields({ whose, files, errors }: Props) {
  const open = Math.min(files.length + 1, fileBoxes.length)
  const field = (box: string, at: number) => (
    <EvidenceField key={box} {...{ box, whose, errors }} kept={files[at]} />
  )
  const more = fileBoxes.slice(open)
  return (
    <fieldset id="giay-to" className="min-w-0">
      <legend className="mb-2 text-xl">{t('Giấy tờ gửi kèm (không bắt buộc)')}</legend>
      <p className="mb-2">
        {t('Ảnh chụp tối đa 20 MB, tệp PDF tối đa 5 MB. Mỗi lần gửi nhiều nhất {most} tệp.', {
          most: MOST_FILES,
        })}
      </p>
      <p className="mb-4">
        {t('Tệp được khóa kín. Chỉ người xem được báo sai này và cán bộ nơi trả lời mở được.')}{' '}
        {t('Nơi chụp ghi trong ảnh bị bỏ đi. Tệp PDF giữ nguyên như bạn gửi.')}
      </p>
      {fileBoxes.slice(0, open).map(field)}
      {more.length > 0 && (
        <details
          className="mb-7 [&[open]>summary>svg]:rotate-0"
          open={errors.some((error) => more.includes(error.field))}
        >
          <summary className="inline-flex min-h-11 list-none items-center gap-2 rounded-sm pr-2 text-voice underline underline-offset-4 [&::-webkit-details-marker]:hidden">
            <Icon name="down" className="-rotate-90" />
            {t('Gửi thêm giấy tờ khác')}
          </summary>
          <div className="mt-4">{more.map((box, at) => field(box, at + open))}</div>
        </details>
      )}
      <noscript>
        <p className="mb-3">{t('Chọn được nhiều tệp trước khi nhấn. Mạng yếu: gửi từng tệp.')}</p>
        <p className="mb-7">
          <Button look="secondary" name="intent" value={keepFilesIntent}>
            {t('Giữ tệp vừa chọn')}
          </Button>
        </p>
      </noscript>
    </fieldset>
  )
}

type FieldProps = Pick<Props, 'whose' | 'errors'> & { box: string; kept?: KeptEvidence }

const EvidenceField = ({ box, whose, errors, kept }: FieldProps) => (
  <PhotoField
    name={box}
    label={boxLabel(box)}
    error={errors.find(({ field }) => field === box)?.message}
    keptSrc={kept && evidenceHref(whose, kept.id)}
    file={{ kept: kept?.mediaType === 'application/pdf' }}
    removeValue={removeIntent(box)}
    limit={photoLimit()}
  />
)

/** In the list on top a file is named; its own box says which it is. */
export const withBoxNames = (errors: readonly FieldError[]): FieldError[] =>
  errors.map((error) =>
    fileBoxes.includes(error.field)
      ? { ...error, message: `${boxLabel(error.field)}: ${error.message}` }
      : error,
  )
