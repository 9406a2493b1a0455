import { readLocalPath } from './local-path'

/** Behind a sign-in page: what opens by its address, as in `app/`. An address that only takes a form stands beside some of them, never here. */
const ID = '[0-9a-f-]{36}'
const behind = {
  '/ca-nhan': [
    '',
    '/[^/]+',
    `/con/(xoa|${ID}(/to-khai-da-duyet|/lien-he(/xac-nhan)?)?)`,
    '/dieu-chinh/(moi|xac-nhan)',
    '/cai-dat/rut-dieu-khoan',
    '/ngung-su-dung/xac-nhan',
    '/cho-xem/(moi|xac-nhan)',
    `/yeu-cau/${ID}`,
    '/thiet-bi',
    '/cai-dat/xac-nhan(/(van-tay|ung-dung|ma-du-phong|xoa))?',
    '/[^/]+/the-bhyt(/xem-the|/dung-the(/may)?)?',
    '/[^/]+/(qua-trinh-tham-gia|thong-tin-huong|so-kham-chua-benh|uoc-tinh)(/[^/]+){0,2}',
    '/[^/]+/mang-ve(/thu-hoi/[^/]+)?',
    '/[^/]+/(viec-can-biet|nhat-ky(/bien-nhan)?|bao-sai(/loai-du-lieu|/[^/]+/[^/]+)?)',
  ],
  '/can-bo': [
    '',
    '/(tim|tiep-nhan|tai-quay|doi-lien-he(/giam-ho)?|tin-chua-gui|thoi-han-giu)',
    '/nhat-ky(/dong)?',
    '/cach-xac-nhan(/(van-tay|ung-dung|ma-du-phong|xoa))?',
    '/ho-so/[^/]+(/phieu-nhan)?',
    `/doi-lien-he/${ID}(/phieu)?`,
    `/nap-du-lieu(/loai/[^/]+|/${ID})?`,
    `/bao-sai(/${ID})?`,
    `/nhan-su(/moi|/de-nghi/${ID}|/${ID}(/(?!phieu$)[^/]+)?)?`,
  ],
} as const

/** What stands elsewhere and asks who is signed in all the same. */
const elsewhere: Partial<Record<string, readonly string[]>> = {
  '/ca-nhan': ['/dang-ky/xac-thuc'],
}

export type Home = keyof typeof behind

/** The page to go back to after signing in, if it is one behind this very sign-in page; else its home. */
export function returnPath(text: string | string[] | undefined, home: Home): string {
  const path = readLocalPath(text)
  const [page = ''] = path?.split(/[?#]/) ?? []
  const pages = [...behind[home].map((one) => `${home}${one}`), ...(elsewhere[home] ?? [])]
  const opens = pages.some((one) => new RegExp(`^${one}$`).test(page))
  return path !== null && opens ? path : home
}
