import { HERE, addressOfSwitch } from '@/lib/words/addresses.mjs'
import { currentAddress, currentLanguage } from '@/lib/words/asked-language'
import { languages, readLanguage } from '@/lib/words/languages.mjs'
import { switchIntent } from '@/lib/words/switch-intent'

/**
 * The form of a page whose answers go along. `enter`: what pressing Enter in it means; `action`: where it is posted, if not to the page;
 * `isRepeated`: what led to this page is asked once more, as it was: a search, or the press that it answers.
 */
export type SwitchedForm = { id: string; enter?: string; action?: string; isRepeated?: boolean }

type Props = { className: string; form?: SwitchedForm }

/**
 * The same page, with what was asked of it, in the other languages, each by its own name; the front page while a page is not translated.
 * Where answers are being typed it is a button of their form: it posts them to the page in the other language, which keeps them (0071).
 * Nothing after a form, which can't be opened again.
 */
export function LanguageSwitch({ className, form }: Props) {
  const address = form?.action ?? currentAddress()
  if (address === null) return null
  return Object.entries(languages)
    .filter(([language]) => language !== currentLanguage())
    .map(([language, name]) => {
      const there = addressOfSwitch(readLanguage(language), address ?? HERE)
      return form ? (
        <button
          key={language}
          form={form.id}
          {...(!form.isRepeated && { name: 'intent', value: switchIntent })}
          lang={language}
          formAction={there}
          className={`${className} cursor-pointer underline`}
        >
          {name}
        </button>
      ) : (
        <a key={language} lang={language} hrefLang={language} href={there} className={className}>
          {name}
        </a>
      )
    })
}

/** Enter presses the first button of a form, which the switch would be: so one that nobody sees stands before it. */
export const EnterOf = ({ id, enter }: SwitchedForm) => (
  <button
    form={id}
    name={enter && 'intent'}
    value={enter}
    className="sr-only"
    tabIndex={-1}
    aria-hidden="true"
  />
)
