import type { AccountKind } from './account'
import type { Home } from './return-path'

/** Where one kind of people comes in: the page that asks, and where it leads. */
export type Door = { kind: AccountKind; page: string; home: Home }

export const doors = {
  citizen: { kind: 'CITIZEN', page: '/dang-nhap', home: '/ca-nhan' },
  officer: { kind: 'OFFICER', page: '/can-bo/dang-nhap', home: '/can-bo' },
} as const satisfies Record<string, Door>

/** The page of a door that asks for a code beside the password. */
export const codePageOf = ({ page }: Door): string => `${page}/ma`
