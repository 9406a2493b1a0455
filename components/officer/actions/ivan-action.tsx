import type { PageForm } from '@/lib/review/desk/page-form'
import { ActionButton } from '../desk-form'

/** For somebody who has signed a contract since, or waits too long. */
export const IvanAction = ({ form }: { form: PageForm }) => (
  <>
    <p className="mb-2">Tổ chức I-VAN chưa xác nhận người này.</p>
    <ActionButton form={form} action="sendIvanAgain" className="mb-3 w-full" />
  </>
)
