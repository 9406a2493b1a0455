import { useEffect, useState } from 'react'

const SETTLED_MS = 700

/** The value once it has stopped changing: what is said at every key is heard as a queue of numbers. */
export function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), SETTLED_MS)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
