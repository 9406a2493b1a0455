import { DataTable } from '@/components/ui/data-table'
import { Details } from '@/components/ui/details'
import { columnTitle, type OpenList } from '@/lib/catalogues/open-list'
import { formatDay } from '@/lib/forms/days/dates'
import { shownCount } from '@/lib/words/shown-count'
import { msg, t } from '@/lib/words/t'

export type Loaded = { version: number; dataAsOf: string; rows: number }

/** One list: what it is, from when it is, where to get it, what its columns mean. */
export function OpenListSection({ list, loaded }: { list: OpenList; loaded: Loaded | null }) {
  const title = t(list.title)
  const address = `/du-lieu-mo/v1/${list.id}`
  return (
    <section id={list.id} className="mb-10 border-t border-line pt-6">
      <h2 className="mb-2 text-2xl">{title}</h2>
      <p className="mb-3 max-w-prose">{list.about.map((sentence) => t(sentence)).join(' ')}</p>
      {loaded ? (
        <>
          <p className="mb-3 text-base text-ink-soft">{describe(list, loaded)}</p>
          <ul className="mb-3 flex flex-wrap gap-x-6">
            {links.map(({ ending, label }) => (
              <li key={ending}>
                <a
                  href={address + ending}
                  className="inline-flex min-h-11 items-center"
                  aria-label={`${t(label)}: ${title}`}
                >
                  {t(label)}
                </a>
              </li>
            ))}
          </ul>
          <Details summary={t('Các cột của “{title}”', { title })}>
            <Columns list={list} />
          </Details>
        </>
      ) : (
        <p>{t('Chưa có dữ liệu. Hãy quay lại sau.')}</p>
      )}
    </section>
  )
}

const links = [
  { ending: '.csv', label: msg('Tải CSV') },
  { ending: '.xlsx', label: msg('Tải Excel (XLSX)') },
  { ending: '.json', label: msg('Tải JSON') },
  { ending: '?limit=20', label: msg('Xem 20 dòng đầu (JSON)') },
]

function describe({ only }: OpenList, { version, dataAsOf, rows }: Loaded): string {
  const day = formatDay(dataAsOf)
  return only
    ? t('Phiên bản {version} · dữ liệu tính đến {day}', { version, day })
    : t('Phiên bản {version} · dữ liệu tính đến {day} · {rows} dòng', {
        version,
        day,
        rows: shownCount(rows),
      })
}

const Columns = ({ list }: { list: OpenList }) => (
  <DataTable
    caption={t('Các cột của “{title}”', { title: t(list.title) })}
    hideCaption
    columns={[{ header: t('Tên cột') }, { header: t('Nghĩa') }]}
    rows={Object.keys(list.row.shape).map((column) => ({
      key: column,
      cells: [<code key={column}>{column}</code>, t(columnTitle(list, column))],
    }))}
  />
)
