import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { Button } from '@/components/ui/button'
import { controlClasses } from '@/components/ui/field'
import { searchText } from '@/lib/text/search-text'
import {
  codesToOpen,
  codesToShow,
  countOffices,
  findBranch,
  findOffices,
  homeFirst,
  isMeant,
  wholeLabel,
  type OfficeBranch,
} from './find-offices'
import { useSettled } from './use-settled'
import { elementOf, focusOffice, OfficeTreeView } from './office-tree-view'

type Props = {
  branches: OfficeBranch[]
  chosen: string
  /** The first of the offices near the address given. */
  near: string
  /** False when the choice could not be kept. */
  onChoose: (code: string) => Promise<boolean>
  onClose: () => void
}

// Head and foot stay in sight and the list scrolls between them, however big the letters or low the screen: lengths in rem grow with
// the browser's own letters. Only where not even that leaves a list, all of it scrolls.
const edge =
  'p-4 sm:px-6 [@media(height<32rem)]:px-3 [@media(height<32rem)]:py-2 [@media(height<22rem)]:py-1'
const oneRow =
  '[@media(height<22rem)_and_(width>=24rem)]:flex [@media(height<22rem)_and_(width>=24rem)]:items-center [@media(height<22rem)_and_(width>=24rem)]:gap-3'

/** «Chọn cơ quan Bảo hiểm xã hội»: the tree of offices over the page, with a search that needs no marks. */
export function OfficeDialog({ branches, chosen: before, near, onChoose, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState(before)
  const start = before || near
  const [opened, setOpened] = useState(() => codesToShow(start, branches))
  const [problem, setProblem] = useState('')
  const [isSaving, setIsSaving] = useState(false)
  const isSearching = searchText(typed) !== ''
  const all = findOffices(typed, branches)
  const found = isSearching ? homeFirst(all, start) : all
  const chosenLabel = wholeLabel(chosen, branches)
  const counted = useSettled(typed)

  useEffect(() => open(dialog.current, start), [start])

  const choose = (code: string) => {
    setChosen(code)
    setProblem('')
  }

  const search = (words: string) => {
    setTyped(words)
    setOpened(
      searchText(words) === ''
        ? codesToShow(chosen || near, branches)
        : codesToOpen(findOffices(words, branches), words),
    )
  }

  /** From the search on to the first office that is meant, past the province that only brought it along. */
  const goToFirst = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'ArrowDown') return
    event.preventDefault()
    const first = firstMeant(found, typed)
    focusOffice(first)
    if (first) choose(first)
  }

  const take = async (code = chosen) => {
    if (isSaving) return
    if (!findBranch(code, branches)) return setProblem('Chọn một cơ quan trong danh sách.')
    setProblem('')
    setIsSaving(true)
    const isKept = await onChoose(code)
    setIsSaving(false)
    if (isKept) dialog.current?.close()
    else setProblem('Chưa lưu được. Kiểm tra mạng rồi nhấn “Chọn” lần nữa.')
  }

  return (
    <dialog
      ref={dialog}
      onClose={onClose}
      aria-labelledby="office-dialog-title"
      className="m-auto max-h-[90dvh] w-full max-w-form flex-col overflow-hidden rounded-lg border border-edge bg-paper p-0 text-ink backdrop:bg-focus-edge/70 open:flex max-sm:h-dvh max-sm:max-h-none max-sm:max-w-none max-sm:rounded-none max-sm:border-0 [@media(height<13rem)]:overflow-y-auto"
    >
      <div className={`border-b border-line ${edge} ${oneRow}`}>
        <h2
          id="office-dialog-title"
          tabIndex={-1}
          className="mb-3 text-xl focus:shadow-none focus:outline-none [@media(height<32rem)]:mb-1 [@media(height<32rem)]:text-lg [@media(height<22rem)]:sr-only"
        >
          Chọn cơ quan Bảo hiểm xã hội
        </h2>
        <label htmlFor="office-search" className="text-base">
          <strong>Tìm theo tên</strong>
          <span className="[@media(height<22rem)]:sr-only">, không dấu cũng được</span>
        </label>
        <input
          id="office-search"
          type="search"
          autoComplete="off"
          className={controlClasses(undefined, 'mt-1 w-full min-w-0 flex-1')}
          value={typed}
          onChange={(event) => search(event.target.value)}
          onKeyDown={goToFirst}
        />
        <p role="status" className="sr-only">
          {searchText(counted) !== '' &&
            `Có ${countOffices(findOffices(counted, branches), counted)} cơ quan.`}
        </p>
      </div>
      <div className="min-h-20 flex-1 overflow-y-auto overscroll-contain p-2 sm:px-4 [@media(height<13rem)]:flex-none [@media(height<13rem)]:overflow-visible">
        {found.length > 0 ? (
          <OfficeTreeView
            branches={found}
            opened={opened}
            chosen={chosen}
            onOpened={setOpened}
            near={near}
            onChosen={choose}
            onTaken={(code) => {
              choose(code)
              void take(code)
            }}
          />
        ) : (
          <p className="p-3">Không thấy cơ quan nào. Nhập ít chữ hơn, ví dụ chỉ “chau doc”.</p>
        )}
      </div>
      <Foot
        {...{ chosenLabel, problem, isSaving }}
        onTake={() => void take()}
        onLeave={() => dialog.current?.close()}
      />
    </dialog>
  )
}

type FootProps = {
  chosenLabel: string | undefined
  problem: string
  isSaving: boolean
  onTake: () => void
  onLeave: () => void
}

/** What is chosen now, what is wrong with it, and the two ways out. */
const Foot = ({ chosenLabel, problem, isSaving, onTake, onLeave }: FootProps) => (
  <div className={`border-t border-line ${edge} ${oneRow}`}>
    <p role="alert" className="mb-2 font-bold text-danger empty:hidden">
      {problem}
    </p>
    <p
      role="status"
      className="mb-3 min-w-0 flex-1 leading-snug [@media(height<22rem)]:mb-1 [@media(height<22rem)]:text-base"
    >
      {chosenLabel ? (
        <>
          Đang chọn: <strong>{chosenLabel}</strong>
        </>
      ) : (
        'Chưa chọn cơ quan nào.'
      )}
    </p>
    <div className="flex gap-3">
      <Button type="button" onClick={onTake} aria-disabled={isSaving || undefined}>
        {isSaving ? 'Đang lưu…' : 'Chọn'}
      </Button>
      <Button type="button" look="secondary" onClick={onLeave}>
        Đóng
      </Button>
    </div>
  </div>
)

function open(dialog: HTMLDialogElement | null, chosen: string) {
  dialog?.showModal()
  // On a phone the keyboard would cover the tree before it is seen.
  if (matchMedia('(pointer: coarse)').matches) dialog?.querySelector('h2')?.focus()
  // Where the dialog itself scrolls, its head comes first.
  if (dialog && dialog.scrollHeight <= dialog.clientHeight)
    elementOf(chosen)?.scrollIntoView({ block: 'center' })
}

function firstMeant(found: OfficeBranch[], typed: string): string | undefined {
  for (const branch of found) {
    if (branch.offices.length === 0 || isMeant(branch, typed)) return branch.code
    const below = firstMeant(branch.offices, typed)
    if (below) return below
  }
  return found[0]?.code
}
