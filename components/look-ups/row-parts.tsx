import { languageOfNames } from '@/lib/words/names'
import { inVietnamese, Vietnamese } from '@/components/ui/vietnamese'
import type { ReactNode } from 'react'
import { statusWords } from '@/lib/look-ups/row-status'
import { shownNumber } from '@/lib/look-ups/shown-number'
import { wholeAddress } from '@/lib/look-ups/whole-address'
import type { RowStatus } from '@/lib/catalogues/rows/row-status'
import { mapSearch } from '@/lib/site/settings'
import { t } from '@/lib/words/t'

type NamedProps = {
  name: string
  formerName: string | null
  status: RowStatus
  /** A line below the name: codes. */
  children?: ReactNode
}

/** The name a row is known by, and what must be said about it at once. */
export const Named = ({ name, formerName, status, children }: NamedProps) => {
  const words = statusWords(status)
  return (
    <>
      <span className="text-lg leading-snug font-bold" lang={languageOfNames()}>
        {name}
      </span>
      {formerName && (
        <Line>{t('Tên cũ: <vi>{formerName}</vi>', { formerName, vi: inVietnamese })}</Line>
      )}
      {children}
      {words && <Line>{t(words.label)}</Line>}
    </>
  )
}

export const Line = ({ children }: { children: ReactNode }) => (
  <span className="block text-base font-normal text-ink-soft">{children}</span>
)

type PlaceProps = {
  name: string
  address: string | null
  /** Commune, district, province: what is known, the smallest first. */
  within: (string | null)[]
}

/** Where it is: the address as the catalogue has it, or at least the places it lies in. */
export const PlaceLine = ({ name, address, within }: PlaceProps) => {
  const whole = wholeAddress(address, within)
  return (
    <>
      {whole ? <Vietnamese>{whole}</Vietnamese> : t('Chưa có địa chỉ')}
      <a
        href={mapSearch.hrefOf([name, whole].filter(Boolean).join(', '))}
        rel="noreferrer"
        className="flex min-h-11 w-fit items-center print:hidden"
      >
        <span>
          {t(mapSearch.title)}
          <span className="sr-only" lang={languageOfNames()}>
            : {[name, whole].filter(Boolean).join(', ')}
          </span>
        </span>
      </a>
    </>
  )
}

export const Phone = ({ number }: { number: string }) => (
  <a
    href={`tel:${number.replace(/[^\d+]/g, '')}`}
    className="inline-flex min-h-11 items-center tabular-nums"
  >
    {shownNumber(number)}
  </a>
)
