import {
  controlClasses,
  FieldErrorText,
  FieldFrame,
  Hint,
  LabelText,
} from '@/components/ui/fields/field'
import { FileField } from '@/components/ui/fields/file-field'
import { LateReason } from '@/components/ui/fields/late-reason'
import { LockedAnswer } from '@/components/ui/fields/locked-answer'
import { Select } from '@/components/ui/fields/select'
import { TextArea } from '@/components/ui/fields/text-area'
import { TextField } from '@/components/ui/fields/text-field'
import type { Samples } from './samples'

const error = 'Nhập đủ mười chữ số.'
const hint = 'Mười chữ số, ở mặt trước của thẻ.'
const options = [
  { value: '01', label: 'Hà Nội' },
  { value: '91', label: 'An Giang' },
]
const long = 'Nguyễn '.repeat(30).trim()

export const fields: Samples = {
  TextField: (
    <>
      <TextField name="text" label="Ô trống" hint={hint} star />
      <TextField name="text-error" label="Có lỗi" value="012345" error={error} width="medium" />
      <TextField
        name="text-question"
        label="Có câu hỏi lại"
        value="Ông An"
        error="Bỏ chữ đứng trước tên, hoặc giữ nguyên."
        about="Ông An"
      />
      <TextField name="text-long" label="Lời rất dài" value={long} optional />
      <TextField name="text-short" label="Ô ngắn" width="short" />
      <TextField name="text-tiny" label="Ô rất ngắn" width="tiny" />
      <TextField name="text-locked" label="Đang khóa" value={long} readOnly />
    </>
  ),
  TextArea: (
    <>
      <TextArea name="area" label="Nhiều dòng" hint="Viết từng dòng một việc." />
      <TextArea name="area-error" label="Nhiều dòng, có lỗi" value={long} error={error} />
    </>
  ),
  Select: (
    <>
      <Select name="select" label="Chưa chọn" options={options} prompt="Chọn tỉnh, thành phố" />
      <Select name="select-error" label="Có lỗi" options={options} error="Chọn một tỉnh." />
      <Select name="select-locked" label="Đang khóa" options={options} value="91" readOnly />
    </>
  ),
  FileField: (
    <>
      <FileField name="file" label="Tệp" hint="Tệp PDF, tối đa 10 MB." accept=".pdf" star />
      <FileField name="file-error" label="Có lỗi" error="Chọn tệp đã ký." accept=".pdf" />
    </>
  ),
  FieldFrame: (
    <FieldFrame name="frame" label="Khung của một ô" hint={hint} error={error}>
      <input id="frame" name="frame" className={controlClasses(error)} />
    </FieldFrame>
  ),
  LabelText: <LabelText label="Nhãn" star optional />,
  Hint: <Hint name="hint" hint={hint} />,
  FieldErrorText: <FieldErrorText name="error" error={error} />,
  // It waits, unseen, for a script.
  LateReason: <LateReason />,
  LockedAnswer: (
    <>
      <LockedAnswer label="Có câu trả lời" value={long} />
      <LockedAnswer label="Không có câu trả lời" />
    </>
  ),
}
