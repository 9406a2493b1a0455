import { Official } from '@/components/ui/official'
import { Prose } from '@/components/ui/prose'
import { Words } from '@/components/ui/words/words'
import type { TermsText, TermsVersion } from '@/lib/terms/terms-versions'
import { t } from '@/lib/words/t'

const Said = ({ text }: { text: TermsText }) =>
  'official' in text ? <Official of={text.official} /> : <Words>{t(text.own)}</Words>

/** One version, whole. */
export const TermsWhole = ({ of: { preamble, clauses } }: { of: TermsVersion }) => (
  <Prose>
    {preamble.map((text, index) => (
      <p key={index}>
        <Said text={text} />
      </p>
    ))}
    {clauses.map(({ title, texts, list }, index) => (
      <section key={index} className="space-y-4">
        <h2>
          <Said text={title} />
        </h2>
        {texts.map((text, at) => (
          <p key={at}>
            <Said text={text} />
          </p>
        ))}
        {list && (
          <ul>
            {list.map((line) => (
              <li key={line}>{t(line)}</li>
            ))}
          </ul>
        )}
      </section>
    ))}
  </Prose>
)
