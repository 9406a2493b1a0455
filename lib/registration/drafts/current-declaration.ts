import 'server-only'
import { redirect } from 'next/navigation'
import { askingNetwork } from '@/lib/platform/limits/asking-network'
import { forgetForm } from '@/lib/platform/seal/kept-form'
import { currentKiosk } from '@/lib/platform/kiosk/kiosk'
import { ledTo } from '@/lib/platform/seal/led'
import { keptCookie } from '@/lib/platform/seal/cookies'
import { keyHash, newKey } from '@/lib/platform/seal/seal'
import { findAtDesk } from '../desk/find-at-desk'
import { deleteKeys, hasEndedKey, makeForgetful, touchKeys } from '../keys/repository'
import { forgetLost } from '../reference/lost'
import {
  forgottenForOneMore,
  MOST_REMEMBERED,
  MOST_UNCONFIRMED,
  opensElsewhere,
} from '../remembered'
import { beginDraft, type BegunDraft } from './begin-draft'
import { listByKeys, type Opened, type OwnDeclaration } from '../repository'
import { editable } from '../steps/status'
import { namedIn, ofDeclaration } from '../reference/own-address'
import { forgetfulHref, startHref } from '../steps/addresses'
import { tidingsHref } from './tidings'

type Search = Parameters<typeof namedIn>[0]

// One browser may hold several declarations (a family at one computer): the cookie keeps their keys, the current one first.
const SEPARATOR = '~'
// Whatever else a cookie may say, more is never looked at.
const MOST_KEYS = MOST_REMEMBERED + MOST_UNCONFIRMED
const COOKIE_DAYS = 180
const cookie = keptCookie('ho-so', { seconds: COOKIE_DAYS * 24 * 60 * 60 })

async function keysOfBrowser(): Promise<string[]> {
  return (await cookie.find())?.split(SEPARATOR).slice(0, MOST_KEYS) ?? []
}

async function keepKeys(keys: string[]): Promise<void> {
  if (keys.length === 0) return cookie.forget()
  return cookie.keep(keys.join(SEPARATOR))
}

/** All declarations this browser remembers, the current one first: those it may open, and those that are locked by now. */
export async function listRemembered(): ReturnType<typeof listByKeys> {
  const keys = await keysOfBrowser()
  return keys.length > 0 ? listByKeys(keys.map(keyHash)) : []
}

/**
 * All that may be opened here: what lies at the desk of the officer signed in, then what this browser holds the keys of. Being asked for is a
 * visit, noted at most once a minute.
 */
export async function listOwn(): ReturnType<typeof listByKeys> {
  const [atDesk, remembered] = await Promise.all([findAtDesk(), listRemembered()])
  const isAtDesk = (own: Opened) => atDesk.some(({ id }) => id === own.id)
  const open = remembered.filter((own) => !own.isLocked && !isAtDesk(own))
  const unnoted = open.filter(({ isUnnoted }) => isUnnoted).map((one) => one.keyHash)
  if (unnoted.length > 0) await touchKeys(unnoted)
  return [...atDesk, ...open]
}

/** Whether a change of contact has let this browser out of a case, until it opens one again or forgets them all (decision 0042). */
export async function isLetOut(): Promise<boolean> {
  const keys = await keysOfBrowser()
  return keys.length > 0 && hasEndedKey(keys.map(keyHash))
}

/** The one that an address names; without a name the one that was worked on last. */
export async function findCurrent(search: Search = {}): Promise<OwnDeclaration | null> {
  const named = namedIn(search)
  const own = await listOwn()
  return (named ? own.find(({ reference }) => reference === named) : own[0]) ?? null
}

/** One of this browser's declarations by its number: what a form names, so that a second registration cannot catch its words. */
export async function findOwn(reference: string): Promise<OwnDeclaration | null> {
  return (await listOwn()).find((own) => own.reference === reference) ?? null
}

/** The declaration being filled in; without one the visitor begins at the start, a submitted one shows its case page, which says so. */
export async function requireDraft(search: Search): Promise<OwnDeclaration> {
  const current = await findCurrent(search)
  if (!current) redirect(withoutHref(search))
  if (!editable.includes(current.status))
    redirect(await ledTo(ofDeclaration(tidingsHref('da-khoa'), current.reference)))
  return current
}

/** Where a visitor goes who has not the declaration of an address: to open it again, or to the start. */
export function withoutHref(search: Search): string {
  if (search.moi !== undefined) return forgetfulHref
  return namedIn(search) ? '/ho-so?khac=1' : startHref
}

/** A new draft for this browser; refused in words, with all that was typed, when its network began too many. */
export async function startDraft(accountId?: string): Promise<BegunDraft> {
  const key = newKey()
  const draft = await beginDraft(keyHash(key), await askingNetwork(), accountId)
  await holdKey(key, draft.id)
  return draft
}

/** What proved its owner has been opened here again: nothing is lost any more. */
export async function holdOpened(key: string, declarationId: string): Promise<void> {
  await holdKey(key, declarationId)
  await forgetLost()
}

/**
 * From now on this browser holds one more key, and its declaration is the current one. What has to make room opens again by
 * number and phone; what is gone takes no room.
 */
async function holdKey(key: string, id?: string): Promise<void> {
  const own = (await listRemembered()).filter((one) => one.id !== id)
  const forgotten = forgottenForOneMore(own)
  await deleteKeys(forgotten.map((one) => one.keyHash))
  const kept = new Set(own.filter((one) => !forgotten.includes(one)).map((one) => one.keyHash))
  const keys = (await keysOfBrowser()).filter((one) => kept.has(keyHash(one)))
  if (currentKiosk()) await makeForgetful(keyHash(key))
  await keepKeys([key, ...keys])
}

/** Makes another of this browser's declarations the current one. */
export async function switchTo(reference: string): Promise<boolean> {
  const own = (await listRemembered()).find((one) => one.reference === reference && !one.isLocked)
  if (own) await putFirst(own)
  return own !== undefined
}

/** The same, of one that has been read already. */
export async function putFirst(own: Pick<Opened, 'keyHash' | 'desk'>): Promise<void> {
  if (own.desk) return
  const keys = await keysOfBrowser()
  const isOwn = (key: string) => keyHash(key) === own.keyHash
  await keepKeys([...keys.filter(isOwn), ...keys.filter((key) => !isOwn(key))])
}

/** What nobody could open again once this browser has forgotten it. */
export const listLostByLeaving = async (): Promise<string[]> =>
  (await listRemembered()).filter((own) => !opensElsewhere(own)).map(({ reference }) => reference)

/** On a shared computer: ends every key of this browser, copies of its cookie too. The declarations open again by number and phone. */
export async function leaveBrowser(): Promise<void> {
  await deleteKeys((await keysOfBrowser()).map(keyHash))
  await keepKeys([])
  await forgetForm()
  await forgetLost()
}

/**
 * Signing out: keys of cases that were sent end too, they open again by number and phone, and those of an account's drafts, which open in the
 * account. A draft begun without one stays, because nothing else may open it. Tells whether drafts went back to an account.
 */
export async function leaveAccount(): Promise<boolean> {
  const remembered = await listRemembered()
  const stays = ({ status, accountId }: Opened) => status === 'DRAFT' && accountId === null
  const stay = new Set(remembered.filter(stays).map((own) => own.keyHash))
  const keys = await keysOfBrowser()
  await deleteKeys(keys.map(keyHash).filter((hash) => !stay.has(hash)))
  await keepKeys(keys.filter((key) => stay.has(keyHash(key))))
  return remembered.some((own) => own.status === 'DRAFT' && !stays(own))
}
