import type { ReactNode } from 'react'
import { Button, ButtonRow } from '@/components/ui/button'
import { RadioGroup } from '@/components/ui/fields/radio-group'
import { TextArea } from '@/components/ui/fields/text-area'
import { TextField } from '@/components/ui/fields/text-field'
import { inVietnamese } from '@/components/ui/vietnamese'
import type { ReportedRow } from '@/lib/corrections/correction'
import { rightBox, type AskedReport } from '@/lib/corrections/report/report-form'
import { howToWrite } from '@/lib/corrections/report/read-value'
import { subjectOf, type ValueKind } from '@/lib/corrections/subjects'
import { errorOf, fieldOf, type FormState, type Typed } from '@/lib/forms/form-state'
import { markOf } from '@/lib/registration/saving/shown-mark'
import type { KeptEvidence } from '@/lib/stored-files/evidence/evidence-files'
import { t } from '@/lib/words/t'
import { EvidenceFields, filesInBoxes } from './evidence-fields'
import { KeptForm, ReportLateParts } from './report-late-parts'

type Props = {
  action: string
  back: string
  whose: string
  /** Whose words these are, should the session end meanwhile. */
  by: string
  ticket: string
  /** The words kept so far, and the files. */
  kept: Typed
  files: readonly KeptEvidence[]
  of: AskedReport
  row: ReportedRow
  form: FormState
}

/** What is wrong, and beside what stands the box for what is right. Only what is wrong is filled in. */
export function ReportForm(props: Props) {
  const { action, by, ticket, kept, files, whose, form } = props
  return (
    <>
      <KeptForm {...{ action, by, ticket }} shown={markOf(by, { ...kept, ...filesInBoxes(files) })}>
        <WhatIsWrong {...props} />
        <EvidenceFields whose={whose} files={files} errors={form.errors} />
        <ButtonRow>
          <Button name="intent" value="gui">
            {subjectOf(props.of.subject).wish ? t('Gửi yêu cầu') : t('Gửi báo sai')}
          </Button>
          <Button look="secondary" name="intent" value="de-sau">
            {t('Lưu lại, gửi sau')}
          </Button>
          <a href={props.back} className="inline-flex min-h-11 items-center">
            {t('Quay lại, không gửi')}
          </a>
        </ButtonRow>
      </KeptForm>
      <ReportLateParts />
    </>
  )
}

function WhatIsWrong({ of, row, form }: Props) {
  const { fields, reasons, proof, wish } = subjectOf(of.subject)
  return (
    <>
      {!of.isMissing && (
        <RadioGroup
          name="reason"
          legend={wish ? t('Bạn muốn gì?') : t('Điều gì chưa đúng?')}
          value={form.values.reason}
          error={errorOf(form, 'reason')}
          options={Object.entries(reasons).map(([value, { label }]) => ({
            value,
            label: t(label),
          }))}
        />
      )}
      {!wish && (
        <fieldset>
          <legend className="mb-2 text-xl">
            {of.isMissing ? t('Giai đoạn còn thiếu') : t('Đúng ra là')}
          </legend>
          {!of.isMissing && <p className="mb-4">{t('Chỉ điền ô nào đang ghi chưa đúng.')}</p>}
          {Object.entries(fields).map(([field, { label, kind }]) => (
            <TextField
              key={field}
              {...fieldOf(form, rightBox(field))}
              label={t(label)}
              hint={hintOf(row[field], { kind, isMissing: of.isMissing })}
              autoComplete="off"
              optional={!NEEDED.has(field) || !of.isMissing}
            />
          ))}
        </fieldset>
      )}
      <TextArea
        {...fieldOf(form, 'note')}
        label={wish ? t('Dữ liệu nào, vì sao') : t('Kể thêm')}
        hint={t(proof)}
        optional={!wish}
        rows={4}
      />
    </>
  )
}

const NEEDED = new Set(['fromMonth', 'toMonth', 'employerName'])

/** What stands there now, and how to write it. */
function hintOf(
  now: string | undefined,
  { kind, isMissing }: { kind: ValueKind; isMissing: boolean },
): ReactNode {
  const how = kind === 'text' ? undefined : t(howToWrite[kind])
  if (isMissing) return how
  const stands = now
    ? t('Đang ghi: <vi>{value}</vi>.', { value: now, vi: inVietnamese })
    : t('Đang ghi: chưa có.')
  return how ? (
    <>
      {stands} {how}
    </>
  ) : (
    stands
  )
}
