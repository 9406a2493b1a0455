import type { AccountKind } from './account'
import type { Home } from './return-path'

/** Where one kind of people comes in: the page that asks, and where it leads. */
export type SignInPage = { kind: AccountKind; address: string; home: Home }

export const signInPages = {
  citizen: { kind: 'CITIZEN', address: '/dang-nhap', home: '/ca-nhan' },
  officer: { kind: 'OFFICER', address: '/can-bo/dang-nhap', home: '/can-bo' },
} as const satisfies Record<string, SignInPage>

/** The page of the second step, after the password (decision 0114). */
export const stepPageOf = ({ address }: SignInPage): string => `${address}/xac-nhan`

/** The page that asks for a code beside the password. */
export const codePageOf = ({ address }: SignInPage): string => `${address}/ma`

/** The page that asks the device for a finger instead. */
export const passkeyPageOf = ({ address }: SignInPage): string => `${address}/van-tay`
