import { CurrentLink } from '@/components/ui/current-link'
import {
  importsAddress,
  importSources,
  type ImportFilter,
  type ImportSource,
} from '@/lib/imports/desk/shown/import-filter'
import { kindTitle } from '@/lib/imports/kinds/kind-title'
import { importedIds } from '@/lib/imports/kinds/import-kinds'

/** Which files the list tells: where they came from, and of which kind. */
export const ImportFilters = ({ filter }: { filter: ImportFilter }) => (
  <div className="mb-3">
    <Links
      label="Nguồn"
      of={(Object.keys(importSources) as ImportSource[]).map((source) => ({
        title: importSources[source],
        href: importsAddress({ ...filter, source }),
        isCurrent: source === filter.source,
      }))}
    />
    <Links
      label="Loại"
      of={[null, ...importedIds].map((kind) => ({
        title: kind ? kindTitle(kind) : 'Mọi loại',
        href: importsAddress({ ...filter, kind }),
        isCurrent: kind === filter.kind,
      }))}
    />
  </div>
)

type Link = { title: string; href: string; isCurrent: boolean }

const Links = ({ label, of }: { label: string; of: Link[] }) => (
  <nav aria-label={`Lọc theo ${label.toLowerCase()}`}>
    <ul className="flex flex-wrap items-center gap-x-4">
      <li className="text-sm text-ink-soft">{label}</li>
      {of.map(({ title, href, isCurrent }) => (
        <li key={href}>
          <CurrentLink href={href} current={isCurrent ? 'true' : undefined}>
            {title}
          </CurrentLink>
        </li>
      ))}
    </ul>
  </nav>
)
