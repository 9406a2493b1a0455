import { choices } from './choices'
import { fields } from './fields'
import { lists } from './lists'
import { messages } from './messages'
import type { Samples } from './samples'
import { words } from './words'

/** Every component of components/ui, which gallery.test.tsx holds. */
export const samples: Samples = { ...fields, ...choices, ...messages, ...lists, ...words }

/** The design system in its states, at the width of the window: what one looks at before making something new. */
export const Gallery = () => (
  <main className="mx-auto w-full max-w-site px-4 py-8">
    <h1 className="mb-8 text-3xl">Các phần của giao diện</h1>
    <ul className="mb-8 flex flex-wrap gap-x-4">
      {Object.keys(samples).map((name) => (
        <li key={name}>
          <a href={`#${name}`}>{name}</a>
        </li>
      ))}
    </ul>
    {Object.entries(samples).map(([name, sample]) => (
      <section key={name} id={name} className="mb-8 border-t border-line pt-6">
        <h2 className="mb-4 text-xl">{name}</h2>
        {sample}
      </section>
    ))}
  </main>
)
