import { t } from '@/lib/words/t'
export const SHORTEST = 8
export const LONGEST = 128

export const passwordHint = () =>
  t('Ít nhất {shortest} ký tự. Ba, bốn từ ghép lại thì khó đoán mà dễ nhớ.', { shortest: SHORTEST })
