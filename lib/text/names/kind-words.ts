// Words that say of what kind a thing is, not which one: people leave them out, add them or take another.

// As `nameKey` has them; English ones may stand behind the name: «da nang city».
const PLACES =
  'tinh|tp|tx|thitran|quan|huyen|phuong|xa|dac khu|city of|province of|city|province|district|ward|commune|township|town'
const OFFICES = 'bhxh co so|bhxh|co quan|co so|bao hiem'
const FACILITIES =
  'benh vien da khoa khu vuc|benh vien da khoa|benh vien|trung tam y te|tram y te|phong kham da khoa|phong kham|y te co quan|nha ho sinh'
const FIRMS =
  'cong ty co phan|cong ty tnhh mtv|cong ty tnhh|cong ty|doanh nghiep tu nhan|ho kinh doanh|htx'
const POINTS = 'buu dien van hoa xa|buu dien van hoa|buu dien|buu cuc'
/** What a list is of, said where the list is: it stands in none of its names. */
const LISTS = 'diem thu|dai ly thu'
// «Xã 2», «quận 1»: before a number the kind is the name.
const KINDS = new RegExp(
  `(?<= )(?:${[FACILITIES, FIRMS, POINTS, LISTS, OFFICES, PLACES].join('|')})(?= (?!\\d))`,
  'g',
)

/** What is left of a key (`nameKey`) without the words of kind: «tram y te xa co to» → «co to». All of it where nothing would be left. */
export function withoutKinds(key: string): string {
  // Kinds stand side by side: each round takes those that were behind another.
  let left = ` ${key} `
  for (let before = ''; before !== left;) {
    before = left
    left = left.replace(KINDS, '').replace(/ {2,}/g, ' ')
  }
  return left.trim() || key
}

const FIRST_KINDS = new RegExp(
  `^(?:${[FACILITIES, FIRMS, POINTS, LISTS, OFFICES, PLACES].join('|')}) (?!\\d)`,
)

/** The same only in front, where a kind can't be a part of the name: «Nho Quan», «Hà Tĩnh», «Ba Xa» have such words. */
export function withoutFirstKinds(key: string): string {
  const left = key.replace(FIRST_KINDS, '')
  return left === key || left === '' ? key : withoutFirstKinds(left)
}

/** «buu dien van hoa xa»: of what kind, and no more. */
export const isOnlyKinds = (key: string): boolean => withoutKinds(`${key} _`) === '_'

const SAID_OF_ANY = new Set(`${PLACES}|${LISTS}`.split(/[| ]/))

/** The words of kind that tell one thing from another at the same place: «bệnh viện», not «xã». */
export function tellingKinds(key: string): string[] {
  const own = new Set(withoutKinds(key).split(' '))
  return key.split(' ').filter((word) => !own.has(word) && !SAID_OF_ANY.has(word))
}
