import { entryMenu } from '@/lib/site/menu'
import { classes } from '@/components/ui/classes'
import { currentMark } from './current-mark'
import { headerButton, headerButtonFilled } from './header-button'
import { t } from '@/lib/words/t'

const { signIn, register } = entryMenu

type Props = {
  section?: string
  isDeeper?: boolean
  /** The server has looked: nobody is signed in. */
  isCertain?: boolean
}

/** On a page built beforehand nobody can tell without scripts who is here: «Tài khoản» leads in, or to the sign-in page. */
export const SignedOutButtons = ({ isCertain, ...place }: Props) => (
  <>
    <a
      href={signIn.href}
      aria-current={currentMark(signIn.section, place)}
      className={classes(headerButton, 'ml-auto', !isCertain && '[@media(scripting:none)]:hidden')}
    >
      {t(signIn.title)}
    </a>
    {!isCertain && (
      <a
        href="/ca-nhan"
        className={classes(headerButton, 'ml-auto hidden! [@media(scripting:none)]:inline-flex!')}
      >
        {t('Tài khoản')}
      </a>
    )}
    <a
      href={register.href}
      aria-current={currentMark(register.section, place)}
      className={headerButtonFilled}
    >
      {t(register.title)}
    </a>
  </>
)
