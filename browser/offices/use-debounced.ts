import { useEffect, useState } from 'react'

const STILL_MS = 700

/** The value once it has stopped changing: what is said at every key is heard as a queue of numbers. */
export function useDebounced<Value>(value: Value): Value {
  const [debounced, setDebounced] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setDebounced(value), STILL_MS)
    return () => clearTimeout(timer)
  }, [value])
  return debounced
}
