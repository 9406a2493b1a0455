import type { ComponentType } from 'react'
import { createRoot } from 'react-dom/client'
import { keepTrying } from '@/browser/forms/keep-trying'
import { islands, type IslandName } from './islands'
import { Safely } from './safely'

/** Puts the living part in the place of the drawn one. Where it breaks, then or later, the drawn one comes back and the fault is told. */
export async function mountIsland(place: HTMLElement): Promise<void> {
  const { island: name = '', props = '{}' } = place.dataset
  try {
    if (!isIsland(name)) throw new Error(`No island is named «${name}».`)
    // The props are checked where the page gives them, by the types of <Island>; here no island is like another.
    const Part = (await keepTrying<ComponentType<never>>(islands[name])) as ComponentType<object>
    show(place, <Part {...(JSON.parse(props) as object)} />)
  } catch (fault) {
    reportError(fault)
  }
}

function show(place: HTMLElement, part: React.ReactNode): void {
  const drawn = [...place.childNodes]
  const mounted = document.createElement('div')
  mounted.className = 'contents'
  const root = createRoot(mounted)
  const giveBack = (fault: unknown) => {
    reportError(fault)
    // Not from within its own drawing.
    setTimeout(() => {
      place.replaceChildren(...drawn)
      root.unmount()
    })
  }
  place.replaceChildren(mounted)
  root.render(<Safely onFault={giveBack}>{part}</Safely>)
}

const isIsland = (name: string): name is IslandName => Object.hasOwn(islands, name)
