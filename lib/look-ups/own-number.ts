import { phoneForm } from '@/lib/forms/numbers/phone-form'
import type { CatalogueLookUpId } from '@/lib/site/look-ups'
import { t } from '@/lib/words/t'

const CARD = /^[a-z]{2}\d{13}$/i
const TEN_OR_TWELVE = /^\d{10}(\d{2})?$/
const TWELVE = /^\d{12}$/

/**
 * Whoever types the number of their card or paper where places are looked for is told what stands in it and where to look. Ten
 * digits are a tax number where employers are asked for.
 */
export function ownNumberError(id: CatalogueLookUpId, typed: string): string | null {
  const joined = typed.replace(/[\s.-]/g, '')
  if (CARD.test(joined))
    return id === 'co-so-kcb-bhyt' || id === 'co-so-cap-giay-nghi-viec'
      ? t('Nhập mã cơ sở gồm 5 ký tự, hoặc tên cơ sở, ghi trên thẻ. Bạn vừa nhập số thẻ BHYT.')
      : t('Nhập tên hoặc mã cần tìm. Bạn vừa nhập số thẻ BHYT.')
  const isOwn = id === 'don-vi-tham-gia' ? TWELVE : TEN_OR_TWELVE
  if (id !== 'don-vi-tham-gia' && phoneForm(joined) !== null)
    return t('Nhập tên hoặc mã cần tìm. Bạn vừa nhập số điện thoại.')
  return isOwn.test(joined)
    ? t('Nhập tên hoặc mã cần tìm. Bạn vừa nhập số giấy tờ hoặc mã số BHXH của một người.')
    : null
}
