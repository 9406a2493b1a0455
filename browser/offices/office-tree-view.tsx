import { useRef, useState, type KeyboardEvent } from 'react'
import { classes } from '@/components/ui/classes'
import { Icon } from '@/components/ui/icon'
import { isFoundBy, searchText } from '@/lib/text/search-text'
import type { OfficeBranch } from '@/lib/offices/office-branches'
import { moveInTree, rowTyped, type TreeRow } from './tree-moves'

const TYPING_MS = 700

const idOf = (code: string) => `office-${code}`

export const elementOf = (code = '') => document.getElementById(idOf(code))
export const focusOffice = (code?: string): void => elementOf(code)?.focus()

type Props = {
  branches: OfficeBranch[]
  opened: string[]
  chosen: string
  onOpened: (codes: string[]) => void
  /** Where to begin while nothing is chosen. */
  near: string
  onChosen: (code: string) => void
  /** Chosen, and that is all: the dialog may close. */
  onTaken: (code: string) => void
}

/** Tree pattern of the ARIA practices: one stop for Tab. What the keys come to is chosen; Enter takes it. */
export function OfficeTreeView(props: Props) {
  const { branches, opened, chosen, near, onOpened, onChosen, onTaken } = props
  const [visited, setVisited] = useState(chosen || near)
  const rows = rowsOf(branches, opened)
  const stop = rows.some(({ code }) => code === visited) ? visited : (rows[0]?.code ?? '')
  const letters = useLetters()

  const toggle = (code: string) =>
    onOpened(opened.includes(code) ? opened.filter((one) => one !== code) : [...opened, code])

  const goTo = (code?: string) => {
    if (!code) return
    focusOffice(code)
    onChosen(code)
  }

  const press = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const move = moveInTree(rows, stop, event.key)
    if (move) {
      if (move.open) onOpened([...opened, ...move.open])
      if (move.close) onOpened(opened.filter((code) => code !== move.close))
      goTo(move.to)
    } else if (event.key === 'Enter') onTaken(stop)
    else if (event.key === ' ' && !letters.isTyping()) onChosen(stop)
    else if (event.key.length === 1) {
      const typed = letters.add(event.key)
      goTo(rowTyped(rows, stop, (label) => isFoundBy(typed, nameIn(label))))
    } else return
    event.preventDefault()
  }

  const item = (branch: OfficeBranch, level: number) => (
    <Item
      key={branch.code}
      {...{ branch, level, item, toggle, onChosen }}
      isOpen={opened.includes(branch.code)}
      isChosen={branch.code === chosen}
      isStop={branch.code === stop}
      onVisit={setVisited}
    />
  )
  return (
    <ul role="tree" aria-labelledby="office-dialog-title" onKeyDown={press}>
      {branches.map((branch) => item(branch, 1))}
    </ul>
  )
}

type ItemProps = {
  branch: OfficeBranch
  level: number
  isOpen: boolean
  isChosen: boolean
  isStop: boolean
  item: (branch: OfficeBranch, level: number) => React.ReactNode
  toggle: (code: string) => void
  onChosen: (code: string) => void
  onVisit: (code: string) => void
}

function Item({
  branch,
  level,
  isOpen,
  isChosen,
  isStop,
  item,
  toggle,
  onChosen,
  onVisit,
}: ItemProps) {
  const { code, label, why, offices } = branch
  const isBranch = offices.length > 0
  return (
    <li
      id={idOf(code)}
      role="treeitem"
      aria-labelledby={`${idOf(code)}-label`}
      aria-level={level}
      aria-expanded={isBranch ? isOpen : undefined}
      aria-selected={isChosen}
      tabIndex={isStop ? 0 : -1}
      onFocus={(event) => event.target === event.currentTarget && onVisit(code)}
      // The ring belongs to the line, not to all that hangs below it.
      className="focus:shadow-none! focus:outline-none! [&:focus>div]:outline-3 [&:focus>div]:-outline-offset-3 [&:focus>div]:outline-voice"
    >
      <div
        className={classes(
          'flex min-h-11 cursor-pointer items-center rounded-md pr-3',
          isChosen ? 'bg-voice-soft font-bold text-voice' : 'hover:bg-ground',
        )}
        onClick={() => {
          onChosen(code)
          if (isBranch) toggle(code)
          focusOffice(code)
        }}
      >
        <span
          className="grid size-11 shrink-0 place-items-center"
          onClick={(event) => {
            if (!isBranch) return
            event.stopPropagation()
            toggle(code)
          }}
        >
          {isBranch && <Icon name="down" className={isOpen ? '' : '-rotate-90'} />}
        </span>
        <span id={`${idOf(code)}-label`} className="min-w-0 py-2 leading-snug">
          <span lang="vi">{label}</span>
          {why && <span className="block text-base font-normal">{why}</span>}
        </span>
        {isChosen && <Icon name="check" className="ml-auto" />}
      </div>
      {isBranch && isOpen && (
        <ul role="group" className="ml-5 border-l-2 border-line pl-1">
          {offices.map((office) => item(office, level + 1))}
        </ul>
      )}
    </li>
  )
}

const rowsOf = (branches: OfficeBranch[], opened: string[], level = 1): TreeRow[] =>
  branches.flatMap(({ code, label, offices }) => {
    if (offices.length === 0) return [{ code, label, level }]
    const isOpen = opened.includes(code)
    return [{ code, label, level, isOpen }, ...(isOpen ? rowsOf(offices, opened, level + 1) : [])]
  })

/** «[089] BHXH Tỉnh An Giang»: nobody types the words that every line begins with. */
const nameIn = (label: string) => searchText(label).replace(/^(\d+ )?bhxh /, '')

/** Letters typed one soon after another are one word. */
function useLetters() {
  const typed = useRef({ letters: '', at: 0 })
  const isTyping = () => Date.now() - typed.current.at < TYPING_MS
  const add = (letter: string) => {
    const letters = (isTyping() ? typed.current.letters : '') + letter
    typed.current = { letters, at: Date.now() }
    return letters
  }
  return { add, isTyping }
}
