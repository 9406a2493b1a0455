declare module 'accessible-autocomplete/react' {
  import type { ComponentType, ReactNode } from 'react'

  type Props = {
    id: string
    name: string
    placeholder: string
    source: (typed: string, show: (found: string[]) => void) => void
    onConfirm: (chosen: string | undefined) => void
    defaultValue: string
    showAllValues: boolean
    autoselect: boolean
    confirmOnBlur: boolean
    displayMenu: 'inline' | 'overlay'
    inputClasses: string
    menuAttributes: Record<string, string | undefined>
    dropdownArrow: (props: { className: string }) => ReactNode
    tNoResults: () => string
    tStatusNoResults: () => string
    tStatusSelectedOption: (chosen: string, length: number, index: number) => string
    tStatusResults: (length: number, selected: string) => string
    tAssistiveHint: () => string
  }
  const Autocomplete: ComponentType<Props>
  export { Autocomplete as default }
}
