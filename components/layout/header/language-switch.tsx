import { HERE, addressOfSwitch } from '@/lib/words/addresses.mjs'
import { currentAddress, currentLanguage } from '@/lib/words/asked-language'
import { languages, readLanguage } from '@/lib/words/languages.mjs'

/** The same page, with what was asked of it, in the other languages, each by its own name; the front page while a page is not translated. Nothing after a form, which can't be opened again. */
export function LanguageSwitch({ className }: { className: string }) {
  const address = currentAddress()
  if (address === null) return null
  return Object.entries(languages)
    .filter(([language]) => language !== currentLanguage())
    .map(([language, name]) => (
      <a
        key={language}
        lang={language}
        hrefLang={language}
        href={addressOfSwitch(readLanguage(language), address ?? HERE)}
        className={className}
      >
        {name}
      </a>
    ))
}
