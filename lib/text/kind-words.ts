// Words that say of what kind a thing is, not which one: people leave them out, add them or take another.

const PLACES = 'tinh|thanh pho|thi xa|thi tran|quan|huyen|phuong|xa|dac khu|tp|ap|thon'
const OFFICES = 'bhxh co so|bhxh'
const FACILITIES =
  'benh vien da khoa khu vuc|benh vien da khoa|benh vien|trung tam y te|tram y te|phong kham da khoa|phong kham|y te co quan'
const FIRMS =
  'cong ty co phan|cong ty tnhh mtv|cong ty tnhh|cong ty|doanh nghiep tu nhan|ho kinh doanh|htx'
const POINTS = 'buu dien van hoa|buu dien|buu cuc'
// «Xã 2», «quận 1»: before a number the kind is the name.
const KINDS = new RegExp(
  `(?<= )(?:${[FACILITIES, FIRMS, POINTS, OFFICES, PLACES].join('|')})(?= (?!\\d))`,
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
