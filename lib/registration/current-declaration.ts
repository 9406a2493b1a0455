import 'server-only'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { env } from '@/lib/platform/env'
import { keyHash, newKey } from '@/lib/platform/seal'
import { addKey, createDraft, listByKeys, type OwnDeclaration } from './repository'
import { editable } from './status'
import { startHref } from './steps'

// One browser may hold several declarations (a family at one computer): the cookie keeps their keys, the current one first.
const COOKIE = 'ho-so'
const SEPARATOR = '~'
const MOST_KEYS = 6
/** Told to the citizen at the start: an untouched draft is kept this long. */
export const DRAFT_DAYS = 30
const COOKIE_DAYS = 180

async function keysOfBrowser(): Promise<string[]> {
  return (await cookies()).get(COOKIE)?.value.split(SEPARATOR).slice(0, MOST_KEYS) ?? []
}

async function keepKeys(keys: string[]): Promise<void> {
  const jar = await cookies()
  if (keys.length === 0) return void jar.delete(COOKIE)
  jar.set(COOKIE, keys.slice(0, MOST_KEYS).join(SEPARATOR), {
    httpOnly: true,
    sameSite: 'lax',
    secure: env.SITE_URL.startsWith('https:'),
    maxAge: COOKIE_DAYS * 24 * 60 * 60,
    path: '/',
  })
}

/** All declarations this browser may open, the current one first. */
export async function listOwn(): Promise<OwnDeclaration[]> {
  const keys = await keysOfBrowser()
  return keys.length > 0 ? listByKeys(keys.map(keyHash)) : []
}

export async function findCurrent(): Promise<OwnDeclaration | null> {
  return (await listOwn())[0] ?? null
}

/** One of this browser's declarations by its number: what a form names, so that a second registration cannot catch its words. */
export async function findOwn(reference: string): Promise<OwnDeclaration | null> {
  return (await listOwn()).find((own) => own.reference === reference) ?? null
}

/** The declaration being filled in; without one the visitor begins at the start, a submitted one shows its case page. */
export async function requireDraft(): Promise<OwnDeclaration> {
  const current = await findCurrent()
  if (!current) redirect(startHref)
  if (!editable.includes(current.status)) redirect('/ho-so')
  return current
}

/** A new draft for this browser. */
export async function startDraft(): Promise<{ id: string; reference: string }> {
  const key = newKey()
  const draft = await createDraft(keyHash(key))
  await keepKeys([key, ...(await keysOfBrowser())])
  return draft
}

/** Gives this browser a key of its own to a declaration whose owner has just proved who they are. */
export async function openHere(declarationId: string): Promise<void> {
  const key = newKey()
  await addKey(declarationId, keyHash(key))
  await keepKeys([key, ...(await keysOfBrowser())])
}

/** Makes another of this browser's declarations the current one. */
export async function switchTo(reference: string): Promise<boolean> {
  const keys = await keysOfBrowser()
  for (const key of keys) {
    const [own] = await listByKeys([keyHash(key)])
    if (own?.reference !== reference) continue
    await keepKeys([key, ...keys.filter((other) => other !== key)])
    return true
  }
  return false
}

/** On a shared computer: forgets every key here. The declarations stay and open again by number and phone. */
export const leaveBrowser = (): Promise<void> => keepKeys([])
