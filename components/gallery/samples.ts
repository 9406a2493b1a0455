import type { ReactNode } from 'react'

/** What each component looks like in its states, by the component's name. */
export type Samples = Record<string, ReactNode>
