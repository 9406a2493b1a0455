import 'server-only'
import { RefusedForm } from './refused-form'

/** No name or number that is looked up is longer. Sealed, or each sign as nine of an address, so many leave it below 2 kB. */
export const MOST_SIGNS = 200

/** Words typed into a box, short enough to travel in an address: proxies take no long ones. Longer ones are given back to be shortened. */
export function wordsForAddress(posted: Record<string, string>, box: string): string {
  const words = (posted[box] ?? '').trim()
  if (words.length <= MOST_SIGNS) return words
  const count = words.length.toLocaleString('vi')
  const advice = `Nhập ngắn hơn: một tên hoặc một số, nhiều nhất ${MOST_SIGNS} ký tự. Bạn đã nhập ${count} ký tự.`
  throw new RefusedForm(413, advice, box)
}
