import { ComingPage } from '@/components/layout/coming-page'
import { lookUps } from '@/lib/site/look-ups'
import { pageTitle } from '@/lib/site/page-title'

const title = 'Tra cứu'
export const metadata = { title: pageTitle(title) }

export default function LookUpsPage() {
  return (
    <ComingPage
      section="tra-cuu"
      title={title}
      lead="Sáu mục tra cứu, không cần tài khoản."
      coming={
        <ul className="border-t border-line">
          {lookUps.map(({ id, title, finds, today }) => (
            <li
              key={id}
              id={id}
              className="border-b border-line py-4 target:border-l-4 target:border-l-voice target:pl-4"
            >
              <h2 className="text-xl">{title}</h2>
              <p className="text-ink-soft">{finds}</p>
              <p className="mt-1">
                <strong>Hôm nay:</strong> {today}
              </p>
            </li>
          ))}
        </ul>
      }
    />
  )
}
