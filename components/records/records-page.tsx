import type { ReactNode } from 'react'
import { PersonalPage } from '@/components/accounts/personal-page'
import type { Crumb } from '@/components/layout/breadcrumb'
import type { SwitchedForm } from '@/components/layout/header/language-switch'
import { PersonName } from '@/components/ui/words/person-name'
import type { User } from '@/lib/accounts/account'
import type { OpenRecords } from '@/lib/records/open-records'
import {
  OWN,
  recordHref,
  recordParts,
  hrefOfSubject,
  type RecordPart,
} from '@/lib/records/record-parts'
import { t } from '@/lib/words/t'
import { ByConsent } from './consents/by-consent'
import { FamilySwitch } from './family-switch'
import { PartLinks } from './part-links'

type Props = {
  user: User
  records: OpenRecords
  part: RecordPart
  /** Of a page below the part's own: its name, and what stands between. */
  below?: { title: string; trail?: Crumb[] }
  lead?: ReactNode
  /** What is typed in it goes along when the language is changed. */
  form?: SwitchedForm
  children: ReactNode
}

/** The frame of a page that shows somebody's records: whose they are stands above everything. */
export function RecordsPage({ user, records, part, below, lead, form, children }: Props) {
  const title = t(recordParts[part].title)
  const here = recordHref(records.whose, part)
  return (
    <PersonalPage
      user={user}
      lead={lead}
      form={form}
      trail={[
        { title: t('Quản lý cá nhân'), href: '/ca-nhan' },
        ...(records.whose === OWN
          ? []
          : [{ title: records.fullName, href: hrefOfSubject(records) }]),
        ...(below
          ? [{ title, href: here }, ...(below.trail ?? []), { title: below.title }]
          : [{ title }]),
      ]}
    >
      <FamilySwitch records={records} part={part} />
      <p className="mb-1 text-xl text-ink-soft">
        <PersonName>{records.fullName}</PersonName>
      </p>
      <h1 className="mb-4 max-w-prose text-3xl sm:text-4xl">{below?.title ?? title}</h1>
      <ByConsent records={records} />
      {children}
      <PartLinks records={records} part={part} />
    </PersonalPage>
  )
}
