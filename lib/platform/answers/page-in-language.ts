import 'server-only'
import { plainDocument } from '@/lib/site/status-page.mjs'
import { linkedInLanguage } from '@/lib/words/addresses.mjs'
import { currentLanguage } from '@/lib/words/asked-language'

/** A page that needs nothing else to be drawn, with its links and its form in the language that was asked for. */
export const pageInLanguage = (title: string, body: string): string =>
  linkedInLanguage(plainDocument(currentLanguage(), title, body), currentLanguage())
