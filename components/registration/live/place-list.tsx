import Autocomplete from 'accessible-autocomplete/react'
import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react'
import { describe } from '@/components/forms/describe'
import { classes } from '@/components/ui/classes'
import { Icon } from '@/components/ui/icon'
import { foundBy, type Choice } from './place-choices'

type Props = {
  id: string
  label: string
  /** What the select says while nothing is chosen, and its look. */
  prompt: string
  className: string
  choices: Choice[]
  chosen: string
  onChoose: (value: string) => void
}

/** A long list as a field to type in, without marks; every place shows as soon as it is opened. */
export function PlaceList({ id, label, prompt, className, choices, chosen, onChoose }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const [current, setCurrent] = useState(chosen)
  // The field keeps its text to itself: to put other words there, it is drawn anew.
  const [round, setRound] = useState(0)
  const currentLabel = choices.find(({ value }) => value === current)?.label ?? ''
  const input = () => frame.current?.querySelector('input')

  useEffect(() => keepDescribed(frame.current?.querySelector('input'), id), [id, round])

  const choose = (value: string) => {
    if (value !== current) {
      setCurrent(value)
      onChoose(value)
    }
  }

  /** Words that name one place choose it; an emptied field chooses none; anything else was only a try. */
  const leave = ({ relatedTarget }: FocusEvent) => {
    if (frame.current?.contains(relatedTarget)) return
    const typed = input()?.value ?? ''
    if (typed === currentLabel) return
    const found = foundBy(typed, choices)
    if (typed.trim() === '') choose('')
    else if (found.length === 1) choose(found[0]!.value)
    setRound(round + 1)
  }

  const clear = () => {
    choose('')
    setRound(round + 1)
    requestAnimationFrame(() => input()?.focus())
  }

  /** Enter sends the form only when the field holds an answer, not words that name no place. */
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (input()?.value ?? '') !== currentLabel) event.preventDefault()
  }

  return (
    <div ref={frame} className="relative flex gap-2" onBlur={leave} onKeyDown={press}>
      <Autocomplete
        key={round}
        id={id}
        name=""
        placeholder={prompt}
        defaultValue={currentLabel}
        source={(typed, show) =>
          show(foundBy(typed === currentLabel ? '' : typed, choices).map((one) => one.label))
        }
        onConfirm={(picked) => {
          const found = choices.find((choice) => choice.label === picked)
          if (found) choose(found.value)
        }}
        showAllValues
        autoselect
        confirmOnBlur={false}
        displayMenu="overlay"
        // Red is drawn by place-list.css: the list resets its classes whenever it likes.
        inputClasses={classes(
          className.replace('border-danger', 'border-edge'),
          'max-sm:text-base',
        )}
        menuAttributes={{ 'aria-labelledby': undefined, 'aria-label': 'Các nơi tìm thấy' }}
        dropdownArrow={({ className: place }) => (
          <Icon name="down" className={classes(place, current !== '' && 'max-sm:hidden')} />
        )}
        {...texts}
      />
      {current !== '' && <ClearButton label={label} onClick={clear} />}
    </div>
  )
}

/** On a narrow phone the name of the place needs the width: there it is a sign inside the field. */
const ClearButton = ({ label, onClick }: { label: string; onClick: () => void }) => (
  <button
    type="button"
    onClick={onClick}
    className="min-h-12 shrink-0 cursor-pointer rounded-md px-3 text-base font-bold text-voice hover:bg-voice-soft max-sm:absolute max-sm:inset-y-0 max-sm:right-0 sm:border-2 sm:border-edge sm:bg-paper"
  >
    <span className="max-sm:sr-only">Xóa</span>
    <span className="sr-only"> {label}</span>
    <span aria-hidden="true" className="text-2xl leading-none sm:hidden">
      ×
    </span>
  </button>
)

/** The list writes its own description over ours whenever it likes. */
function keepDescribed(input: Element | null | undefined, name: string) {
  if (!input) return
  if (document.getElementById(`${name}-error`)) input.setAttribute('aria-invalid', 'true')
  describe(input, name)
  const observer = new MutationObserver(() => describe(input, name))
  observer.observe(input, { attributeFilter: ['aria-describedby'] })
  return () => observer.disconnect()
}

const texts = {
  tNoResults: () => 'Không thấy nơi nào. Gõ ít chữ hơn',
  tStatusNoResults: () => 'Không thấy nơi nào. Gõ ít chữ hơn',
  tStatusSelectedOption: (chosen: string, length: number, index: number) =>
    `${chosen}, dòng ${index + 1} trong ${length}, đang được chọn`,
  tStatusResults: (length: number, selected: string) => `Có ${length} nơi. ${selected}`,
  tAssistiveHint: () =>
    'Gõ vài chữ để tìm, không dấu cũng được. Dùng phím mũi tên lên, xuống để xem, Enter để chọn.',
}
