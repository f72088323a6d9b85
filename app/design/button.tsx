import type { ComponentPropsWithoutRef, ReactNode } from 'react'

interface Look {
  kind?: 'primary' | 'secondary' | undefined
  small?: boolean | undefined
  children: ReactNode
}
const look = ({ kind, small }: Pick<Look, 'kind' | 'small'>) =>
  ['govuk-button', kind === 'secondary' && 'govuk-button--secondary', small && 'ct-button--small'].filter(Boolean).join(' ')

type Plain<Element extends 'a' | 'button'> = Omit<ComponentPropsWithoutRef<Element>, 'style' | 'className' | 'children'>

/** A button that sends its form. One primary button per screen; small ones only at the desk. */
export const Button = ({ kind, small, children, type = 'submit', ...rest }: Look & Plain<'button'>) => (
  <button {...rest} type={type} className={look({ kind, small })}>
    {children}
  </button>
)

/** A link that looks like a button: it goes somewhere and changes nothing. */
export const ButtonLink = ({ kind, small, children, href, ...rest }: Look & Plain<'a'> & { href: string }) => (
  <a {...rest} href={href} className={look({ kind, small })}>
    {children}
  </a>
)

/** Buttons beside each other. `full`: as wide as the screen on a phone. */
export const ButtonGroup = ({ full, children }: { full?: boolean | undefined; children: ReactNode }) => (
  <div className={full ? 'govuk-button-group govuk-button-group--full' : 'govuk-button-group'}>{children}</div>
)
