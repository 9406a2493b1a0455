import { showReason } from '@/browser/reasons/show-reason'
import type { Voices } from '@/browser/reasons/voices'
import { choicesIn, foundBy, verdictOn, type PlaceChoice } from './place-choices'
import { placeError } from './place-errors'
import type { PlaceParts } from './place-parts'
import { wholeChoice, type WholeChoice } from './place-whole'
import { placeMenu, type PlaceMenu, type Step } from './place-menu'
import { whenReleased } from '@/browser/forms/when-released'
import { t } from '@/lib/words/t'

const steps: Record<string, Step> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 }
const TYPING_MS = 600

/**
 * A field to type in, in front of a long list that keeps name and answer. What is chosen changes only by choosing; words that
 * choose nothing stay in the field, and the field says so.
 */
export class PlaceBox {
  private readonly choices: PlaceChoice[]
  private readonly menu: PlaceMenu
  private readonly whole: WholeChoice
  private counting: ReturnType<typeof setTimeout> | undefined
  /** The words last judged: who only passes by is not told again. */
  private judged = ''

  constructor(
    private readonly form: HTMLFormElement,
    private readonly parts: PlaceParts,
    private readonly voices: Voices,
  ) {
    this.choices = choicesIn(parts.select)
    this.menu = placeMenu(parts.input, parts.frame)
    this.whole = wholeChoice(parts)
    this.write(this.chosenLabel())
    this.whole.show(this.chosenLabel())
  }

  private chosenLabel() {
    return this.choices.find(({ value }) => value === this.parts.select.value)?.label ?? ''
  }

  /** The field says what is chosen, and nothing else. */
  private showsChoice() {
    return this.parts.input.value === this.chosenLabel()
  }

  /** What is closed is counted no more. */
  private close() {
    clearTimeout(this.counting)
    this.menu.close()
  }

  private write(text: string) {
    this.close()
    this.parts.input.value = text
    this.judged = text
    this.parts.clear.hidden = text === ''
  }

  private showError(reason: string) {
    const { select } = this.parts
    if (!reason && !select.validity.customError) return
    select.setCustomValidity(reason)
    // Above a button that is being pressed a new sentence would move it away.
    whenReleased(() => showReason(this.form, select.name, select.validationMessage))
    this.voices.warn(select.name, reason)
  }

  private answer(value: string) {
    const { select } = this.parts
    if (select.value === value) return
    select.value = value
    this.whole.show(this.chosenLabel())
    select.dispatchEvent(new Event('change', { bubbles: true }))
  }

  private choose({ value, label }: PlaceChoice) {
    if (!this.showsChoice() || value !== this.parts.select.value)
      this.voices.say(t('Đã chọn: {label}.', { label }))
    this.write(label)
    this.showError('')
    this.answer(value)
  }

  /** What the words in the field come to, now that nobody types there any more. */
  private commit() {
    const pointed = this.menu.pointed()
    if (pointed) this.choose(pointed)
    else this.judge()
    this.judged = this.parts.input.value
  }

  private judge() {
    this.close()
    if (this.showsChoice()) return this.showError('')
    const { input, select } = this.parts
    const verdict = verdictOn(input.value, this.choices)
    if (verdict.kind === 'one') return this.choose(verdict.choice)
    if (verdict.kind === 'empty') this.write('')
    if (verdict.kind === 'empty' && select.value !== '') this.voices.say(t('Đã bỏ chọn.'))
    this.showError(placeError(verdict, input.value))
    this.answer('')
  }

  readonly open = () => {
    const { input, select, clear } = this.parts
    const words = this.showsChoice() ? '' : input.value
    clear.hidden = input.value === ''
    const count = this.menu.open(foundBy(words, this.choices), select.value)
    clearTimeout(this.counting)
    this.counting = setTimeout(
      () => this.voices.say(count > 0 ? t('Có {count} nơi.', { count }) : t('Không thấy nơi nào.')),
      TYPING_MS,
    )
  }

  /** For the focus to go on only when list and buttons stand where they will be. */
  private commitIfNew() {
    if (this.menu.isOpen() || this.parts.input.value !== this.judged) this.commit()
  }

  readonly press = (event: KeyboardEvent) => {
    // A Vietnamese keyboard may still be putting the word together.
    if (event.isComposing || event.ctrlKey || event.metaKey) return
    if (event.key === 'Tab') return this.commitIfNew()
    const step = steps[event.key]
    if (step) this.step(step, event.altKey)
    else if (event.key === 'Escape') this.back()
    else if (event.key === 'Enter' && (this.menu.pointed() || !this.showsChoice())) this.commit()
    else return
    event.preventDefault()
  }

  private step(step: Step, isAlt: boolean) {
    if (isAlt && step < 0) return this.close()
    if (!this.menu.isOpen()) this.open()
    this.menu.move(step)
  }

  /** Esc: out of the list; once more, back to what was chosen. */
  private back() {
    if (this.menu.isOpen()) return this.close()
    const label = this.chosenLabel()
    if (!this.showsChoice() && label) this.voices.say(t('Vẫn chọn: {label}.', { label }))
    this.write(label)
    this.showError('')
  }

  readonly click = () => {
    if (!this.menu.isOpen()) this.open()
  }

  readonly enter = () => {
    if (this.showsChoice()) this.parts.input.select()
  }

  readonly leave = ({ relatedTarget }: FocusEvent) => {
    // Another window has come in front: whoever types here comes back.
    if (this.parts.frame.contains(relatedTarget as Node | null) || !document.hasFocus()) return
    this.commitIfNew()
  }

  /** Filled in by the browser, with nobody in the field. */
  readonly change = () => {
    if (this.parts.input !== document.activeElement) this.commitIfNew()
  }

  readonly pick = ({ target }: Event) => {
    const line = target instanceof Element ? target.closest('[role=option]') : null
    const choice = line && this.menu.choiceOf(line)
    if (choice) this.choose(choice)
  }

  readonly empty = () => {
    this.parts.input.focus()
    this.write('')
    this.commit()
  }
}
