import { entryMenu } from '@/lib/site/menu'
import { classes } from '@/components/ui/classes'
import { currentMark } from './current-mark'
import { headerButton, headerButtonFilled } from './header-button'

const { signIn, register } = entryMenu

/** Without scripts nobody can tell whether somebody is signed in: «Tài khoản» leads in, or to the door. */
export const SignedOutButtons = (place: { section?: string; isDeeper?: boolean }) => (
  <>
    <a
      href={signIn.href}
      aria-current={currentMark(signIn.section, place)}
      className={classes(headerButton, 'ml-auto [@media(scripting:none)]:hidden')}
    >
      {signIn.title}
    </a>
    <a
      href="/ca-nhan"
      className={classes(headerButton, 'ml-auto hidden! [@media(scripting:none)]:inline-flex!')}
    >
      Tài khoản
    </a>
    <a
      href={register.href}
      aria-current={currentMark(register.section, place)}
      className={headerButtonFilled}
    >
      {register.title}
    </a>
  </>
)
