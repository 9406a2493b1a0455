import { AsyncLocalStorage } from 'node:async_hooks'
import { readLanguage, SOURCE, type Language } from './languages.mjs'

/** The address is that of the page in Vietnamese; null where nothing can be opened again, as after a form. */
export type AskedLanguage = { language: Language; address: string | null }

/** As the server in front has read it from the address (server/http/http.mjs). */
export function askedIn(request: Request): AskedLanguage {
  const { pathname, search } = new URL(request.url)
  return {
    language: readLanguage(request.headers.get('x-asked-language')),
    address:
      request.method === 'GET'
        ? `${pathname.replace(/^\/fixed(?=\/|$)/, '') || '/'}${search}`
        : null,
  }
}

const asked = new AsyncLocalStorage<AskedLanguage>()

/** Whatever is said while this work is done is said in its language. */
export const inLanguage = <Result>(of: AskedLanguage, work: () => Result): Result =>
  asked.run(of, work)

/** What is written to somebody who isn't here, in the language they used last. */
export const speaking = <Result>(language: string, work: () => Result): Result =>
  inLanguage({ language: readLanguage(language), address: null }, work)

export const currentLanguage = (): Language => asked.getStore()?.language ?? SOURCE

/** Undefined on a page built beforehand. */
export const currentAddress = (): string | null | undefined => asked.getStore()?.address
