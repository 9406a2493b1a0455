import type { ReactNode } from 'react'
import { DataTable } from '@/components/ui/data-table'
import { StatusTag } from '@/components/ui/status-tag'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { Words } from '@/components/ui/words/words'
import { formatInstant } from '@/lib/forms/days/dates'
import { fileStateLabel } from '@/lib/imports/desk/import-file'
import { kindTitle } from '@/lib/imports/kinds/kind-title'
import type { ListedImport } from '@/lib/imports/desk/shown/show-imports'
import { rowsInWords, toneOfState } from './import-words'

type Props = { title: string; rows: ListedImport[]; empty: string; children?: ReactNode }

/** What was brought and imported, by whom, and what came of it. `children`: what narrows it. */
export const ImportList = ({ title, rows, empty, children }: Props) => (
  <>
    <h2 className="mb-2 text-xl">{title}</h2>
    {children}
    <DataTable
      caption={title}
      hideCaption
      columns={[
        { header: 'Gửi lúc', width: 'lg:w-[12rem]' },
        { header: 'Tệp' },
        { header: 'Người gửi' },
        { header: 'Người nạp' },
        { header: 'Tình trạng', width: 'lg:w-[14rem]' },
        { header: 'Dòng hoặc hồ sơ' },
      ]}
      rows={rows.map((row) => ({
        key: row.id,
        cells: [
          formatInstant(row.at),
          <FileName key="tep" {...row} />,
          shownBringer(row.bringer),
          row.decider ?? (row.isFile ? 'Chưa có' : 'Không có'),
          <StatusTag key="tinh-trang" tone={toneOfState(row.state)}>
            {fileStateLabel[row.state]}
          </StatusTag>,
          rowsInWords(row) || 'Chưa có',
        ],
      }))}
      empty={<p>{empty}</p>}
    />
  </>
)

const FileName = ({ id, kind, fileName, isFile }: ListedImport) => (
  <span className="wrap-anywhere">
    {isFile ? (
      <a href={`/can-bo/nap-du-lieu/${id}`}>
        <Words>{fileName}</Words>
        <VisuallyHidden>, {kindTitle(kind)}</VisuallyHidden>
      </a>
    ) : (
      <Words>{fileName}</Words>
    )}
    <span className="block text-sm text-ink-soft" aria-hidden={isFile || undefined}>
      {kindTitle(kind)}
    </span>
  </span>
)

const OPERATOR = 'operator:'

const shownBringer = (bringer: string): string =>
  bringer.startsWith(OPERATOR)
    ? `Người vận hành (${bringer.slice(OPERATOR.length)}), bằng dòng lệnh`
    : bringer
