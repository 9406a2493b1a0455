import { DataTable } from '@/components/ui/data-table'
import { Details } from '@/components/ui/details'
import { columnTitle, type OpenList } from '@/lib/catalogues/open-list'
import { formatDay } from '@/lib/forms/days/dates'

export type Loaded = { version: number; dataAsOf: string; rows: number }

const shown = new Intl.NumberFormat('vi-VN')

/** One list: what it is, from when it is, where to get it, what its columns mean. */
export function OpenListSection({ list, loaded }: { list: OpenList; loaded: Loaded | null }) {
  const address = `/du-lieu-mo/v1/${list.id}`
  return (
    <section id={list.id} className="mb-10 border-t border-line pt-6">
      <h2 className="mb-2 text-2xl">{list.title}</h2>
      <p className="mb-3 max-w-prose">{list.about}</p>
      {loaded ? (
        <>
          <p className="mb-3 text-base text-ink-soft">{describe(list, loaded)}</p>
          <ul className="mb-3 flex flex-wrap gap-x-6">
            {links.map(({ ending, label }) => (
              <li key={ending}>
                <a
                  href={address + ending}
                  className="inline-flex min-h-11 items-center"
                  aria-label={`${label}: ${list.title}`}
                >
                  {label}
                </a>
              </li>
            ))}
          </ul>
          <Details summary={`Các cột của “${list.title}”`}>
            <Columns list={list} />
          </Details>
        </>
      ) : (
        <p>Chưa có dữ liệu. Hãy quay lại sau.</p>
      )}
    </section>
  )
}

const links = [
  { ending: '.csv', label: 'Tải CSV' },
  { ending: '.xlsx', label: 'Tải Excel (XLSX)' },
  { ending: '.json', label: 'Tải JSON' },
  { ending: '?limit=20', label: 'Xem 20 dòng đầu (JSON)' },
]

function describe({ only }: OpenList, { version, dataAsOf, rows }: Loaded): string {
  const facts = [`Phiên bản ${version}`, `dữ liệu tính đến ${formatDay(dataAsOf)}`]
  return [...facts, ...(only ? [] : [`${shown.format(rows)} dòng`])].join(' · ')
}

const Columns = ({ list }: { list: OpenList }) => (
  <DataTable
    caption={`Các cột của “${list.title}”`}
    hideCaption
    columns={[{ header: 'Tên cột' }, { header: 'Nghĩa' }]}
    rows={Object.keys(list.row.shape).map((column) => ({
      key: column,
      cells: [<code key={column}>{column}</code>, columnTitle(list, column)],
    }))}
  />
)
