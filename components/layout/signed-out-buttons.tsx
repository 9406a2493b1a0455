import { entryMenu } from '@/lib/site/menu'
import { headerButton, headerButtonFilled } from './header-button'

const { signIn, register } = entryMenu

export const SignedOutButtons = ({ section }: { section?: string }) => {
  const current = (entry: string) => (section === entry ? 'page' : undefined)
  return (
    <>
      <a href={signIn.href} aria-current={current(signIn.section)} className={headerButton}>
        {signIn.title}
      </a>
      <a
        href={register.href}
        aria-current={current(register.section)}
        className={headerButtonFilled}
      >
        {register.title}
      </a>
    </>
  )
}
