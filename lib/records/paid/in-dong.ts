import { withoutMarks } from '@/lib/text/search-text'

const DONG = /^(?:vnd|d|dong|dong viet nam|viet nam dong|dong vn)?$/

/** Whether an amount beside this word is in đồng: files leave the word out, or write it in many ways. What is not known to be đồng is not. */
export const isInDong = (currency: string | null): boolean =>
  DONG.test(withoutMarks(currency ?? '').trim())
