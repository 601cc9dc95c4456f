import type { ButtonHTMLAttributes, AnchorHTMLAttributes, Ref } from 'react'
import styles from './Button.module.css'

export type ButtonLook = 'plain' | 'primary' | 'quiet'

/** The class of a thing that looks like a button, for links too. */
export function buttonClass(look: ButtonLook = 'plain', icon = false): string {
  return [
    styles['button'],
    look === 'plain' ? undefined : styles[look],
    icon ? styles['icon'] : undefined,
  ]
    .filter(Boolean)
    .join(' ')
}

type Look = { look?: ButtonLook; icon?: boolean }

/** A button; `icon` makes it square, its name then comes from `aria-label`. */
export function Button({
  look,
  icon,
  className,
  ...rest
}: Look & ButtonHTMLAttributes<HTMLButtonElement> & { ref?: Ref<HTMLButtonElement> }) {
  const classes = [buttonClass(look, icon), className].filter(Boolean).join(' ')
  return <button type="button" className={classes} {...rest} />
}

/** A link out of the app that looks like a button. */
export function ButtonAnchor({
  look,
  icon,
  children,
  ...rest
}: Look & AnchorHTMLAttributes<HTMLAnchorElement>) {
  return (
    <a className={buttonClass(look, icon)} {...rest}>
      {children}
    </a>
  )
}
