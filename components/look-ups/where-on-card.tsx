import { Panel } from '@/components/ui/panel'
import { hotline } from '@/lib/site/settings'

/** The quicker ways to one's own number. */
export const WhereOnCard = () => (
  <Panel title="Bạn có thẻ BHYT hoặc sổ BHXH?">
    <ul className="list-disc space-y-2 pl-5">
      <li>Mã số là 10 chữ số cuối của số thẻ BHYT.</li>
      <li>Mã số in trên bìa sổ BHXH.</li>
      <li>
        Gọi{' '}
        <a href={hotline.href} className="inline-block py-1.5">
          {hotline.shown}
        </a>{' '}
        nếu bạn cần người giúp.
      </li>
    </ul>
  </Panel>
)
