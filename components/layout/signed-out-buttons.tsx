import { entryMenu } from '@/lib/site/menu'
import { headerButton } from './header-button'

const { signIn, register } = entryMenu

export const SignedOutButtons = ({ section }: { section?: string }) => (
  <>
    {[signIn, register].map((item) => (
      <a
        key={item.href}
        href={item.href}
        aria-current={section === item.section ? 'page' : undefined}
        className={headerButton}
      >
        {item.title}
      </a>
    ))}
  </>
)
