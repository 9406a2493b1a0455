'use client'

import { useSyncExternalStore, type ReactNode } from 'react'
import { headerButton } from './header-button'

const subscribe = () => () => {}
/** The marker says only «somebody is signed in here»; the session itself stays out of reach of scripts. */
const isSignedIn = () => document.cookie.split('; ').includes('signed-in=1')

export function SignedInButtons({ signedOut }: { signedOut: ReactNode }) {
  if (!useSyncExternalStore(subscribe, isSignedIn, () => false)) return signedOut
  return (
    <>
      <a href="/ca-nhan" className={headerButton}>
        Trang cá nhân
      </a>
      <form method="post" action="/dang-xuat">
        <button className={headerButton}>Đăng xuất</button>
      </form>
    </>
  )
}
