import { appStores, qrFile } from '@/lib/site/settings'

/** The app's two shops: a QR for those at a computer, and the same address as a link beside it. */
export const AppLinks = () => (
  <ul className="grid grid-cols-1 gap-6 sm:grid-cols-2">
    {Object.values(appStores).map((store) => (
      <li
        key={store.href}
        className="flex flex-col gap-3 rounded-lg border border-line bg-paper p-5"
      >
        {/* A plain picture: there is nothing in an SVG for an image service to do. */}
        <img
          src={`/ma-qr/${qrFile(store)}`}
          alt={`Mã QR dẫn đến ${store.title}`}
          width={176}
          height={176}
          loading="lazy"
          className="rounded-md border border-line bg-white max-sm:hidden"
        />
        <div className="min-w-0">
          <a href={store.href} className="inline-flex min-h-11 items-center font-bold">
            {store.title}
          </a>
          <p className="text-base text-ink-soft">Nhà phát hành: {store.publisher}</p>
          <p className="text-base break-all text-ink-soft">{store.href}</p>
        </div>
      </li>
    ))}
  </ul>
)
