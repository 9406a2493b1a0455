import { plainLetters } from '@/lib/text/plain-letters'

const short = String.raw`(?:tt|tx|kp|p|f|x)(?=[.\s]|\d)`
const after = String.raw`(?<=^|[\s,.-])(?<!đường |duong |phố |pho )`
/** The words and short forms that name a commune of today or of before. Marks count: «Phượng Vỹ» is no phường. */
const marked = new RegExp(`${after}(?:xã|phường|đặc khu|thị trấn|thị xã|${short})[\\s.\\d]`)
const plain = new RegExp(`${after}(?:xa|phuong|dac khu|thi tran|thi xa|${short})[\\s.\\d]`)
const PARTS_OF_A_WHOLE = 3

/** An address no postman finds: a house and a street alone. Asked about, never refused: people write addresses in many ways. */
export function lacksCommune(address: string): boolean {
  const typed = address.toLocaleLowerCase('vi')
  const isPlain = typed === plainLetters(typed)
  const parts = address.split(',').filter((part) => part.trim() !== '')
  return !(isPlain ? plain : marked).test(typed) && parts.length < PARTS_OF_A_WHOLE
}
