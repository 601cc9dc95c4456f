import { Button } from '#src/ui/Button.tsx'
import type { ButtonLook } from '#src/ui/Button.tsx'
import { Hidden } from '#src/ui/Hidden.tsx'
import { useShareLink } from './useShareLink.tsx'
import type { ShareableLink } from './useShareLink.tsx'

/** Shares a link with its words, or copies it where the system has no share sheet. */
export function ShareLinkButton(
  props: ShareableLink & {
    /** Goes along where it is shared; made when it is pressed. */
    text?: () => string
    look?: ButtonLook
    about?: string | undefined
  },
) {
  const { text, look = 'plain', about, ...shared } = props
  const { name, share, byHand } = useShareLink()
  return (
    <>
      <Button
        look={look}
        onClick={() => void share({ ...shared, ...(text ? { text: text() } : {}) })}
      >
        {name}
        {about !== undefined && <Hidden>{about}</Hidden>}
      </Button>
      {byHand}
    </>
  )
}
