import { msg } from '@/lib/words/t'

export type SiteDocument = { title: string; href: string; kind: string; size?: string }

const BYTES_IN_KILOBYTE = 1024

/** As a file manager says it: «46 KB». */
export const shownSize = (bytes: number): string => `${Math.ceil(bytes / BYTES_IN_KILOBYTE)} KB`

/** What can be read or printed here. A new file: one line, with its kind and size. */
export const documents: SiteDocument[] = [
  {
    title: msg('Giấy tờ và các bước đăng ký tài khoản'),
    href: '/dich-vu-cong#dang-ky',
    kind: msg('Trang web'),
  },
  { title: msg('Hướng dẫn đăng ký và cài đặt VssID'), href: '/huong-dan', kind: msg('Trang web') },
  { title: msg('Lưu ý khi sử dụng VssID'), href: '/luu-y', kind: msg('Trang web') },
  { title: msg('Câu hỏi thường gặp'), href: '/ho-tro', kind: msg('Trang web') },
]
