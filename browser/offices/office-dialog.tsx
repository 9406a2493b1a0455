import { useEffect, useRef, useState } from 'react'
import {
  codesToShow,
  findBranch,
  wholeLabel,
  type OfficeBranch,
} from '@/lib/offices/office-branches'
import { OfficeDialogFoot } from './office-dialog-foot'
import { OfficeDialogHead } from './office-dialog-head'
import { beginList, showFrom } from './office-list-scroll'
import { focusOffice, OfficeTreeView } from './office-tree-view'
import { useOfficeSearch } from './use-office-search'
import { useDebounced } from './use-debounced'
import { t } from '@/lib/words/t'

type Props = {
  branches: OfficeBranch[]
  chosen: string
  /** The first of the offices near the address given. */
  near: string
  /** Where the words of the search are asked, for this declaration. */
  searchAddress: string
  /** False when the choice could not be kept. */
  onChoose: (code: string) => Promise<boolean>
  onClose: () => void
}

/** «Chọn cơ quan Bảo hiểm xã hội»: the tree of offices over the page, with a search that finds what the page's own search does. */
export function OfficeDialog(props: Props) {
  const { branches, chosen: before, near, searchAddress, onChoose, onClose } = props
  const dialog = useRef<HTMLDialogElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const goesOn = useRef(false)
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState(before)
  const start = before || near
  const [opened, setOpened] = useState(() => codesToShow(start, branches))
  const [problem, setProblem] = useState('')
  const [isSaving, setIsSaving] = useState(false)
  const search = useOfficeSearch(typed.trim(), searchAddress)
  const { found, title, advice, isAsking } = search
  const chosenLabel = wholeLabel(chosen, branches)
  const isStill = useDebounced(search) === search

  useEffect(() => openDialog(dialog.current), [])
  useEffect(() => {
    if (title) beginList(list.current)
    else showFrom(list.current, codesToShow(start, branches), before)
    if (goesOn.current) goToFirst()
  }, [search])

  const choose = (code: string) => {
    setChosen(code)
    setProblem('')
  }

  /** The first office found; nothing is chosen for whoever has not searched. */
  function goToFirst() {
    goesOn.current = isAsking
    if (isAsking) return
    const first = found[0]?.code
    if (first) choose(first)
    focusOffice(first ?? (chosen || near))
  }

  const take = async (code = chosen) => {
    if (isSaving) return
    if (!findBranch(code, branches)) return setProblem(t('Chọn một cơ quan trong danh sách.'))
    setProblem('')
    setIsSaving(true)
    const isKept = await onChoose(code)
    setIsSaving(false)
    if (isKept) dialog.current?.close()
    else setProblem(t('Chưa lưu được. Kiểm tra mạng rồi nhấn “Chọn” lần nữa.'))
  }

  return (
    <dialog
      ref={dialog}
      onClose={onClose}
      aria-labelledby="office-dialog-title"
      className="m-auto max-h-[90dvh] w-full max-w-form flex-col overflow-hidden rounded-lg border border-edge bg-paper p-0 text-ink backdrop:bg-focus-edge/70 open:flex max-sm:h-dvh max-sm:max-h-none max-sm:max-w-none max-sm:rounded-none max-sm:border-0 [@media(height<13rem)]:overflow-y-auto"
    >
      <OfficeDialogHead
        typed={typed}
        onTyped={setTyped}
        onGoOn={goToFirst}
        heard={!isAsking && isStill && title ? `${title.replace(/:$/, '')}.` : ''}
      />
      <div
        ref={list}
        className="min-h-20 flex-1 overflow-y-auto overscroll-contain p-2 sm:px-4 [@media(height<13rem)]:flex-none [@media(height<13rem)]:overflow-visible"
      >
        {title && <p className="px-3 pt-1 pb-2 font-bold">{title}</p>}
        {advice && <p className="px-3 pb-3">{advice}</p>}
        <OfficeTreeView
          branches={found.length > 0 ? found : branches}
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
      </div>
      <OfficeDialogFoot
        {...{ chosenLabel, problem, isSaving }}
        onTake={() => void take()}
        onLeave={() => dialog.current?.close()}
      />
    </dialog>
  )
}

function openDialog(dialog: HTMLDialogElement | null) {
  dialog?.showModal()
  // On a phone the keyboard would cover the tree before it is seen.
  if (matchMedia('(pointer: coarse)').matches) dialog?.querySelector('h2')?.focus()
}
