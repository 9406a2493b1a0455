import { Button } from '@/components/ui/button'
import { t } from '@/lib/words/t'

type Props = {
  reference: string
  /** The account knows the parent, and keeps the case. */
  isSignedIn: boolean
}

/** Another child, without typing anything about the parent again. */
export const NextChild = ({ reference, isSignedIn }: Props) => (
  <form
    method="post"
    action={isSignedIn ? '/ca-nhan/con/dang-ky' : '/dang-ky/moi'}
    className="mt-8 print:hidden"
  >
    <input type="hidden" name="from" value={reference} />
    <input type="hidden" name="cho" value="con" />
    <p className="mb-3">{t('Còn con khác? Bạn chỉ điền điều về con, phần của bạn đã có sẵn.')}</p>
    <Button look="secondary">{t('Đăng ký cho con khác')}</Button>
  </form>
)
