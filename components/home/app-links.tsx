import { Fragment, type ReactNode } from 'react'
import { appStores, qrFile } from '@/lib/site/settings'
import { t } from '@/lib/words/t'

const inVietnamese = (words: ReactNode) => <span lang="vi">{words}</span>

/** The app's two shops: a QR for those at a computer, and the same address as a link beside it. */
export const AppLinks = () => (
  <ul className="grid grid-cols-1 gap-6 md:grid-cols-2">
    {Object.values(appStores).map((store) => (
      <li
        key={store.href}
        className="flex flex-wrap items-center gap-5 rounded-lg border border-line bg-paper p-5"
      >
        {/* A plain picture: there is nothing in an SVG for an image service to do. */}
        <img
          src={`/ma-qr/${qrFile(store)}`}
          alt={t('Mã QR dẫn đến {place}', { place: t(store.title) })}
          width={160}
          height={160}
          className="rounded-md border border-line bg-white max-sm:hidden"
        />
        <div className="min-w-0 flex-1 basis-[12rem]">
          <a href={store.href} className="inline-flex min-h-11 items-center font-bold">
            {t(store.title)}
          </a>
          <p className="text-base text-ink-soft">
            {t('Nhà phát hành: <vi>{name}</vi>', { name: store.publisher, vi: inVietnamese })}
          </p>
          <p className="text-base text-ink-soft">
            <Address href={store.href} />
          </p>
        </div>
      </li>
    ))}
  </ul>
)

/** To be typed from a screen: a line ends after a sign, never inside a word. */
const Address = ({ href }: { href: string }) =>
  href
    .replace('https://', '')
    .split(/(?<=[/?.])/)
    .map((part, index) => (
      <Fragment key={index}>
        <wbr />
        {part}
      </Fragment>
    ))
