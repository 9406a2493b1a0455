export type SiteDocument = { title: string; href: string; kind: string; size?: string }

const BYTES_IN_KILOBYTE = 1024

/** As a file manager says it: «46 KB». */
export const shownSize = (bytes: number): string => `${Math.ceil(bytes / BYTES_IN_KILOBYTE)} KB`

/** What can be read or printed here. A new file: one line, with its kind and size. */
export const documents: SiteDocument[] = [
  {
    title: 'Giấy tờ và các bước đăng ký tài khoản',
    href: '/dich-vu-cong#dang-ky',
    kind: 'Trang web',
  },
  { title: 'Hướng dẫn đăng ký và cài đặt VssID', href: '/huong-dan', kind: 'Trang web' },
  { title: 'Lưu ý khi sử dụng VssID', href: '/luu-y', kind: 'Trang web' },
  { title: 'Câu hỏi thường gặp', href: '/ho-tro', kind: 'Trang web' },
]
