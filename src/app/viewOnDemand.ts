import { lazyRouteComponent } from '@tanstack/react-router'

/** Whether the host answers just now, whatever it says; no worker answers this in its place. */
export const isHostThere = () =>
  fetch(window.location.href, { method: 'HEAD', cache: 'no-store' }).then(
    () => true,
    () => false,
  )

/**
 * The page of a view, which loads when it is opened; `name`: what its file calls it. Where its file
 * can't be had the router loads the whole page anew, once: a browser asks no second time for a script
 * that failed, and the host may have another release by now. Without a line that would be the end of
 * the page, so then the failure is said in place of the view.
 */
export const viewOnDemand: typeof lazyRouteComponent = (load, name) =>
  lazyRouteComponent(
    () =>
      load().catch(async (cause: unknown) => {
        if (await isHostThere()) throw cause
        // Not worded as browsers word it, by which the router knows what to load anew for.
        throw new Error(`No import: ${cause instanceof Error ? cause.message : cause}`, { cause })
      }),
    name,
  )
