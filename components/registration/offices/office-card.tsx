import { Vietnamese } from '@/components/ui/vietnamese'
import { Panel } from '@/components/ui/panel'
import { wholeOfficeLabel, type Office } from '@/lib/offices/office'
import { OfficeContact } from './office-contact'

/** Where to bring the papers. */
export const OfficeCard = ({ office }: { office: Office }) => (
  <Panel title={<Vietnamese>{wholeOfficeLabel(office)}</Vietnamese>}>
    <OfficeContact office={office} />
  </Panel>
)
