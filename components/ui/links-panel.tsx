import { Panel } from './panel'

type Props = { title: string; links: { title: string; href: string }[]; className?: string }

/** Where else to go, beside the page's own matter. */
export const LinksPanel = ({ title, links, className }: Props) => (
  <Panel title={title} className={className}>
    <ul>
      {links.map((link) => (
        <li key={link.href}>
          <a href={link.href} className="inline-flex min-h-11 items-center">
            {link.title}
          </a>
        </li>
      ))}
    </ul>
  </Panel>
)
