import { forgetCards, keeperHere, noteKeeper, STORE } from './kept-flag'

/** As it lies in the browser: what the portal signed is sealed, and neither key can be taken out. */
type SealedCard = {
  subject: string
  holder: string
  signer: CryptoKey
  sealer: CryptoKey
  iv: Uint8Array<ArrayBuffer>
  sealed: ArrayBuffer
}
export type KeptCard = Pick<SealedCard, 'subject' | 'holder' | 'signer'> & { digits: string }

const IV_BYTES = 12

const answered = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, refuse) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => refuse(request.error)
  })

async function inStore<Result>(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  const opening = indexedDB.open(STORE, 1)
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE, { keyPath: 'subject' })
  const database = await answered(opening)
  try {
    return await answered(act(database.transaction(STORE, mode).objectStore(STORE)))
  } finally {
    database.close()
  }
}

export async function keepCard({ digits, ...card }: KeptCard): Promise<void> {
  const sealer = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ])
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES))
  const plain = new TextEncoder().encode(digits)
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, sealer, plain)
  await inStore('readwrite', (store) => store.put({ ...card, sealer, iv, sealed }))
  noteKeeper(card.holder)
}

/** Who never kept any has no store, and looking for one makes none. */
export async function openKept(): Promise<KeptCard[]> {
  if (keeperHere() === null) return []
  const cards = await inStore<SealedCard[]>('readonly', (store) => store.getAll())
  return Promise.all(cards.map(unsealed))
}

async function unsealed({ sealer, iv, sealed, ...card }: SealedCard): Promise<KeptCard> {
  const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, sealer, sealed)
  return { ...card, digits: new TextDecoder().decode(plain) }
}

/** The last one takes all that was kept with it. */
export async function forgetCard(subject: string): Promise<void> {
  await inStore('readwrite', (store) => store.delete(subject))
  if ((await inStore('readonly', (store) => store.count())) === 0) forgetCards()
}
