import { CurrentLink } from '@/components/ui/current-link'
import { Details } from '@/components/ui/details'
import { ErrorSummary } from '@/components/ui/fields/error-summary'
import { LinksPanel } from '@/components/ui/links-panel'
import { Notice } from '@/components/ui/notice'
import { Panel } from '@/components/ui/panel'
import { Prose } from '@/components/ui/prose'
import { StatusTag } from '@/components/ui/status-tag'
import { tones, type Tone } from '@/components/ui/tones'
import type { Samples } from './samples'

const allTones = Object.keys(tones) as Tone[]
const sentence = 'Cơ quan trả lời chậm nhất ngày 05/12/2026.'

export const messages: Samples = {
  Notice: allTones.map((tone) => (
    <Notice key={tone} tone={tone}>
      <p>{sentence}</p>
    </Notice>
  )),
  ErrorSummary: (
    <ErrorSummary
      errors={[
        { field: 'text-error', message: 'Nhập đủ mười chữ số.' },
        { field: 'box-error', message: 'Đánh dấu ô cam kết để tiếp tục.' },
      ]}
    />
  ),
  StatusTag: (
    <p className="flex flex-wrap gap-3">
      <StatusTag>Đang chờ</StatusTag>
      {allTones.map((tone) => (
        <StatusTag key={tone} tone={tone}>
          Đã tiếp nhận
        </StatusTag>
      ))}
    </p>
  ),
  Details: (
    <>
      <Details summary="Đang đóng">{sentence}</Details>
      <Details summary="Đang mở" open>
        {sentence}
      </Details>
    </>
  ),
  Panel: <Panel title="Những điều thuộc về nhau">{sentence}</Panel>,
  CurrentLink: (
    <p className="flex gap-6">
      <CurrentLink href="#CurrentLink" current="page">
        Nơi đang đứng
      </CurrentLink>
      <CurrentLink href="#LinksPanel" current={undefined}>
        Nơi khác
      </CurrentLink>
    </p>
  ),
  LinksPanel: (
    <LinksPanel
      title="Xem thêm"
      links={[
        { title: 'Nút', href: '#Button' },
        { title: 'Bảng', href: '#DataTable' },
      ]}
    />
  ),
  Prose: (
    <Prose>
      <h2>Tiêu đề trong bài</h2>
      <p>{sentence}</p>
      <ul>
        <li>Điều thứ nhất.</li>
        <li>Điều thứ hai.</li>
      </ul>
      <ol>
        <li>Việc làm trước.</li>
        <li>Việc làm sau.</li>
      </ol>
    </Prose>
  ),
}
