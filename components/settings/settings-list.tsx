import { settingGroups, settingRows } from '@/lib/own-settings/setting-rows'
import { t } from '@/lib/words/t'

/** `isPerson`: what an organisation lacks is left out for it. */
type Props = { group: keyof typeof settingGroups; isPerson: boolean }

/** One part of the page, a line for each room that has something to set. */
export const SettingsList = ({ group, isPerson }: Props) => {
  const rows = settingRows.filter((row) => row.group === group && (isPerson || !row.isForPersons))
  if (rows.length === 0) return null
  return (
    <section className="mb-10">
      <h2 className="mb-3 text-2xl">{t(settingGroups[group])}</h2>
      <ul className="border-t border-line">
        {rows.map(({ title, shows, href }) => (
          <li key={href} className="border-b border-line py-3">
            <a href={href} className="inline-flex min-h-11 items-center font-bold">
              {t(title)}
            </a>
            <p className="text-base text-ink-soft">{t(shows)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
