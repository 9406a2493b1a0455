import 'server-only'
import { getServerSession } from 'next-auth'
import { isOrganisationLogin } from '@/lib/forms/numbers/login-number'
import { redirect } from 'next/navigation'
import { ledTo } from '@/lib/platform/seal/led'
import { toTerms, toTermsAfterPress } from '@/lib/terms/accept/to-terms'
import { currentAddress } from '@/lib/words/asked-language'
import { isOfficer, type Officer, type User } from '../account'
import { signInPages } from '../sign-in-page'
import { withQuery } from '../with-query'
import { authOptions, type OurSession } from './auth-options'
import { findSessionToken } from './session-cookie'

/** Who asks. A visit prolongs the session. */
export async function findUser(): Promise<User | null> {
  if (!(await findSessionToken())) return null
  const session = await getServerSession<typeof authOptions, OurSession>(authOptions)
  return session?.account ?? null
}

/** For the header of pages that anybody may see. */
export async function findHeaderAccount(): Promise<HeaderAccount | null> {
  const user = await findUser()
  return (
    user && {
      name: user.fullName,
      home: homeOf(user),
      login: user.login,
      isPerson: isPersonal(user),
    }
  )
}

export type HeaderAccount = { name: string; home: string; login: string; isPerson: boolean }

const isPersonal = ({ kind, login }: User): boolean =>
  kind === 'CITIZEN' && !isOrganisationLogin(login)

const homeOf = ({ kind }: User): string =>
  kind === 'OFFICER' ? signInPages.officer.home : signInPages.citizen.home

/** The citizen signed in, who has agreed to the terms; anybody else first goes to sign in or to agree, and comes back to `here` afterwards. */
export async function requireCitizen(here = '/ca-nhan'): Promise<User> {
  const user = await findUser()
  // «Tài khoản» on pages built beforehand leads here, whoever is signed in.
  if (user && isOfficer(user) && here === signInPages.citizen.home)
    redirect(signInPages.officer.home)
  if (user?.kind !== 'CITIZEN') return toSignIn('/dang-nhap', here)
  return user.owesTerms ? toTerms(here) : user
}

/** A page that is about a person: an organisation has no card and no children, its account leads to its own. */
export async function requirePerson(here: string): Promise<User> {
  const user = await requireCitizen(here)
  return isOrganisationLogin(user.login) ? redirect(signInPages.citizen.home) : user
}

/** As `requireCitizen` after a press, which has not been done: the signInPage says so. */
export async function citizenWhoPresses(here: string, isKept = false): Promise<User> {
  const user = await findUser()
  if (user?.kind !== 'CITIZEN') return toSignInAfterPress(here, isKept)
  return user.owesTerms ? toTermsAfterPress(here, isKept) : user
}

export async function officerWhoPresses(here: string, isKept = false): Promise<Officer> {
  const user = await findUser()
  return user && isOfficer(user) ? user : toSignInAfterPress(here, isKept)
}

/** Whoever could press had been signed in, also where the browser has lost its cookie. */
async function toSignInAfterPress(here: string, isKept: boolean): Promise<never> {
  const after = `vua-nhan=${isKept ? 'giu' : '1'}&tiep=${encodeURIComponent(here)}`
  redirect(await ledTo(`/het-phien?${after}`))
}

/** The officer signed in; anybody else goes to the officers' sign-in page and comes back to `here` afterwards. */
export async function requireOfficer(here = '/can-bo'): Promise<Officer> {
  const user = await findUser()
  return user && isOfficer(user) ? user : toSignIn('/can-bo/dang-nhap', here)
}

/** A browser that still holds the token of an ended session first loses it, on the way. */
async function toSignIn(signInPage: string, here: string): Promise<never> {
  const isOver = (await findSessionToken()) !== null && (await findUser()) === null
  const goal = withQuery(here, currentAddress()) ?? '/'
  redirect(`${isOver ? '/het-phien' : signInPage}?tiep=${encodeURIComponent(goal)}`)
}
