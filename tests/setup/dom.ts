import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

afterEach(cleanup)

// jsdom knows <dialog> but not how to open it as a modal one.
const { prototype } = HTMLDialogElement
prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true
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
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
}

// jsdom says on the console that it can't scroll; the router asks for it at every page.
if (navigator.userAgent.includes('jsdom')) window.scrollTo = () => {}
