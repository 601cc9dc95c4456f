import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// Views load on demand, which takes its time where the machine is busy.
configure({ asyncUtilTimeout: 10_000 })

afterEach(cleanup)

// jsdom knows <dialog> but not how to open it as a modal one, which focuses the first it can.
const { prototype } = HTMLDialogElement
prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true
  this.querySelector<HTMLElement>('input, button, select, textarea, a[href], [tabindex]')?.focus()
}
prototype.close ??= function close(this: HTMLDialogElement) {
  this.open = false
}
globalThis.matchMedia ??= (query: string) =>
  ({
    matches: false,
    media: query,
    addEventListener: () => {},
    removeEventListener: () => {},
  }) as unknown as MediaQueryList
Element.prototype.scrollIntoView ??= () => {}
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
}

// jsdom says on the console that it can't scroll; the router asks for it at every page.
if (navigator.userAgent.includes('jsdom')) window.scrollTo = () => {}
