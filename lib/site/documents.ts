export type SiteDocument = { title: string; href: string; kind: string; size?: string }

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
