import { Vietnamese } from '@/components/ui/vietnamese'
import { DataTable } from '@/components/ui/data-table'
import { Words } from '@/components/ui/words/words'
import type { HistoryLine } from '@/lib/accounts/personal/list-history'
import { formatInstant, formatTime } from '@/lib/forms/days/dates'
import { msg, t } from '@/lib/words/t'

type Props = { caption: string; lines: HistoryLine[]; isOwn: boolean }

const others = [
  { header: msg('Thời gian'), width: 'lg:w-[11rem]' },
  { header: msg('Ai') },
  { header: msg('Để làm gì') },
  { header: msg('Đã làm') },
]
const own = [
  { header: msg('Thời gian'), width: 'lg:w-[11rem]' },
  { header: msg('Đã làm') },
  { header: msg('Thiết bị') },
]

/** One row for all that one person did within ten minutes. */
export const HistoryTable = ({ caption, lines, isOwn }: Props) => (
  <DataTable
    caption={caption}
    hideCaption
    columns={(isOwn ? own : others).map((column) => ({ ...column, header: t(column.header) }))}
    empty={<p>{t('Chưa có ai xem dữ liệu của bạn.')}</p>}
    rows={lines.map((line, index) => ({
      key: String(index),
      cells: isOwn
        ? [
            <Words key="when">{spanOf(line)}</Words>,
            <Done key="what" {...line} />,
            <Words key="devices">{line.devices.join(', ')}</Words>,
          ]
        : [
            <Words key="when">{spanOf(line)}</Words>,
            <Vietnamese key="who">{line.who}</Vietnamese>,
            <Words key="why">{line.why}</Words>,
            <Done key="what" {...line} />,
          ],
    }))}
  />
)

const spanOf = ({ from, to }: HistoryLine) =>
  formatInstant(from) === formatInstant(to)
    ? formatInstant(to)
    : `${formatTime(from)} – ${formatInstant(to)}`

const Done = ({ what }: HistoryLine) =>
  what.length === 1 ? (
    <Words>{what[0]}</Words>
  ) : (
    <ul>
      {what.map((words) => (
        <li key={words}>
          <Words>{words}</Words>
        </li>
      ))}
    </ul>
  )
