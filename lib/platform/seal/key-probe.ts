import { keyFor, type Ring } from '../key-ring'

/** What the database keeps of a key that was used: by this it is known again, and it tells nothing of the key. */
export type Probe = { name: string; probe: Uint8Array }

const OF_RING = 'FILES_KEYS:'
export const CODES = 'CODES_KEY'
export const nameOfKey = (id: string): string => OF_RING + id

type Keys = { KEYS: Ring; CODES_KEY: Buffer }

/** The keys of the settings. `used`: those that seal from now on; the others only open what they sealed before. */
export function probesOf({ KEYS, CODES_KEY }: Keys): { all: Probe[]; used: Probe[] } {
  const ring = KEYS.map((key) => ({ name: nameOfKey(key.id), probe: keyFor(key, 'probe') }))
  const codes = { name: CODES, probe: keyFor({ bytes: CODES_KEY }, 'probe') }
  return { all: [...ring, codes], used: [ring[0]!, codes] }
}

/** Why the keys of the settings are not those this database was used with; null when they are. */
export function findKeyRefusal(kept: Probe[], ours: Probe[]): string | null {
  for (const { name, probe } of kept) {
    const own = ours.find((one) => one.name === name)
    if (!own) return missing(name.slice(OF_RING.length))
    if (!Buffer.from(probe).equals(own.probe))
      return name === CODES ? otherCodesKey : other(name.slice(OF_RING.length))
  }
  return null
}

const missing = (id: string) =>
  `Đặt lại khóa “${id}” vào FILES_KEYS: cơ sở dữ liệu này còn tệp niêm phong bằng khóa ấy. ` +
  `FILES_KEY trước đây mang tên “first”. Muốn bỏ một khóa, hãy chạy npm run keys -- rekey trước.`
const other = (id: string) =>
  `Đặt lại đúng khóa “${id}” trong FILES_KEYS hoặc FILES_KEY: khóa đang đặt không phải khóa mà cơ sở dữ liệu này đã dùng.`
const otherCodesKey =
  'Đặt lại đúng CODES_KEY: khóa đang đặt không phải khóa mà cơ sở dữ liệu này đã dùng. ' +
  'Muốn đổi hẳn, hãy chạy npm run keys -- rekey --codes.'
