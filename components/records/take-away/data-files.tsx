import { Button } from '@/components/ui/button'
import { TakingForm } from '@/components/forms/taking-form'
import { Checkbox } from '@/components/ui/fields/checkbox'
import { RadioGroup } from '@/components/ui/fields/radio-group'
import {
  CHOSEN_FILE,
  dataFileNames,
  dataFiles,
  WITH_COVERED,
  type DataFileName,
} from '@/lib/exports/data-file'
import { SCHEMA_PATH } from '@/lib/exports/schema-path'
import type { Typed } from '@/lib/forms/form-state'
import type { OpenRecords } from '@/lib/records/open-records'
import { recordHref } from '@/lib/records/record-parts'
import { t } from '@/lib/words/t'

/** `by`: whose choices these are, should the session end meanwhile. */
type Props = { records: OpenRecords; by: string; values: Typed }

/** Files of data to keep: for a spreadsheet, for another program. */
export const DataFiles = ({ records: { whose }, by, values }: Props) => (
  <section className="max-w-form print:hidden">
    <h2 className="mb-3 text-2xl">{t('Tệp dữ liệu')}</h2>
    <p className="mb-3">{t('Tệp để giữ và xem ở máy của bạn. Tệp không thay giấy có chữ ký.')}</p>
    <p className="mb-5">
      {t(
        'Trong tệp, mọi số đều đầy đủ: số thẻ, mã số BHXH, số tài khoản. Chỉ tải về máy của riêng bạn.',
      )}
    </p>
    <TakingForm action={`${recordHref(whose, 'takeAway')}/tep`}>
      <input type="hidden" name="request" value={by} />
      <RadioGroup
        name={CHOSEN_FILE}
        legend={t('Tải tệp nào?')}
        value={values[CHOSEN_FILE] || dataFileNames[0]}
        options={dataFileNames.map((name) => ({
          value: name,
          label: t(dataFiles[name].title),
          hint: hintOf(name),
        }))}
      />
      <Checkbox
        name={WITH_COVERED}
        required={false}
        checked={values[WITH_COVERED] === 'yes'}
        label={t('Kèm những bệnh mà sổ khám chữa bệnh che tên')}
        hint={t(
          'Nếu chọn, ai mở tệp cũng đọc được. Nếu không, lần khám ấy chỉ có ngày, nơi khám và chi phí.',
        )}
      />
      <Button>{t('Tải tệp')}</Button>
    </TakingForm>
    <p className="mt-6 text-base text-ink-soft">
      {t('Người làm phần mềm: <a>lược đồ của tệp JSON</a>.', {
        a: (words) => <a href={SCHEMA_PATH}>{words}</a>,
      })}
    </p>
  </section>
)

function hintOf(name: DataFileName): string | undefined {
  const file = dataFiles[name]
  return 'about' in file ? t(file.about) : undefined
}
