import type { ShownOfficer } from '@/lib/review/shown-officer'
import { OfficerPage } from './officer-page'

type Props = { officer: ShownOfficer; title: string; children: string }

/** What an officer asked for is not theirs to see, or is not there: said in an officer's words. */
export const CaseMissing = ({ officer, title, children }: Props) => (
  <OfficerPage officer={officer} title={title}>
    <p className="mb-2">{children}</p>
    <p>
      <a href="/can-bo" className="inline-flex min-h-11 items-center">
        Về danh sách việc
      </a>
    </p>
  </OfficerPage>
)
