import { useState } from 'react'

const SETTING = 'sheet-keys'

/** Whether this browser's officer wants single keys to act. On until switched off. */
export function useKeysSetting() {
  const [isOn, setIsOn] = useState(() => localStorage.getItem(SETTING) !== 'off')
  const set = (on: boolean) => {
    setIsOn(on)
    localStorage.setItem(SETTING, on ? 'on' : 'off')
  }
  return [isOn, set] as const
}
