/**
 * Pages that speak Vietnamese alone until somebody has translated them, each with everything below it; under `/en/…` they lead to
 * their Vietnamese address. The list only grows shorter: catalogues.test.ts looks for Vietnamese in every other page.
 */
export const onlyVietnamese = [
  '/ca-nhan',
  '/dang-ky',
  '/dang-nhap',
  '/dat-mat-khau',
  '/dich-vu-cong',
  '/dong-bhxh-dien-tu',
  '/du-lieu-mo',
  '/gioi-thieu',
  '/ho-so',
  '/ho-tro',
  '/hop-thu-demo',
  '/kich-hoat',
  '/luu-y',
  '/quen-mat-khau',
  '/tai-lieu-ung-dung',
  '/tin-tuc',
  '/tra-cuu',
  '/tro-nang',
]
