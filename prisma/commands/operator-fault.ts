type Fault = { code?: string; path?: string; message?: string; meta?: unknown; cause?: unknown }

const NOT_BUILT = ['P2021', '42P01']
const NOT_THERE = [
  'P1001',
  'P1002',
  'P1008',
  'P1017',
  'P2024',
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'ECONNRESET',
  '57P03',
]
const NOT_LET_IN = ['P1000', 'P1010', '28P01', '28000']
const NO_DATABASE = ['P1003', '3D000']

/** What went wrong with a command, for whoever runs the portal: what to look at first. Never the password that stands in the address. */
export function operatorFault(fault: unknown, address = process.env.DATABASE_URL): string {
  const codes = codesOf(fault)
  const is = (known: string[]) => codes.some((code) => known.includes(code))
  const at = placeOf(address)
  if (is(NOT_BUILT)) return 'Chạy npm start một lần trước: cơ sở dữ liệu này chưa được dựng.'
  if (is(NOT_LET_IN))
    return `Xem tên và mật khẩu trong DATABASE_URL. Cơ sở dữ liệu${at} không nhận.`
  if (is(NO_DATABASE)) return `Tạo cơ sở dữ liệu này trước, hoặc xem tên trong DATABASE_URL${at}.`
  if (
    is(NOT_THERE) ||
    /can't reach database|timeout exceeded when trying to connect/i.test(textOf(fault))
  )
    return `Xem DATABASE_URL và xem PostgreSQL đã chạy chưa. Không nối được cơ sở dữ liệu${at}.`
  if (is(['ENOENT']))
    return `Thêm tệp này rồi chạy lại. Không có ${(fault as Fault).path ?? 'tệp'}.`
  return textOf(fault)
}

/** Prisma puts the driver's fault inside its own, several deep. */
function codesOf(fault: unknown, depth = 0): string[] {
  if (typeof fault !== 'object' || fault === null || depth > 4) return []
  const { code, ...inner } = fault as Fault & { originalCode?: string; kind?: string }
  const own = [code, inner.originalCode].filter((one) => typeof one === 'string')
  const within = [
    inner.meta,
    inner.cause,
    (inner as { driverAdapterError?: unknown }).driverAdapterError,
  ]
  const several = (fault as { errors?: unknown[] }).errors ?? []
  return [...own, ...[...within, ...several].flatMap((one) => codesOf(one, depth + 1))]
}

/** The last line: Prisma shows the call first. */
const textOf = (fault: unknown): string =>
  ((fault as Fault).message ?? String(fault)).trim().split('\n').at(-1)!.trim()

/** ` ở 127.0.0.1:5432` */
function placeOf(address = ''): string {
  const { host } = URL.parse(address) ?? { host: '' }
  return host ? ` ở ${host}` : ''
}
