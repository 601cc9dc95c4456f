/** Copies of drawings on the page that need no style sheet: every colour literal, no links. */

/** What the copy of an element keeps of its style. */
const shapeStyles = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
]
const textStyles = ['fill', 'font-size', 'font-weight', 'text-anchor']
const shapes = new Set(['path', 'rect', 'circle', 'line'])
/** Attributes that mean something only on the page. */
const pageOnly = /^(class|style|role|tabindex|href|draggable|name|(aria|data|xlink)[-:].*)$/

function copyOf(live: Element): Element | undefined {
  // Only there to be hit by a finger.
  if (live.hasAttribute('data-hit')) return undefined
  const kind = live.localName === 'a' ? 'g' : live.localName
  const copy = document.createElementNS('http://www.w3.org/2000/svg', kind)
  for (const { name, value } of live.attributes) {
    if (!pageOnly.test(name) && !name.startsWith('xmlns')) copy.setAttribute(name, value)
  }
  const styles = shapes.has(kind) ? shapeStyles : kind === 'text' ? textStyles : []
  if (styles.length > 0) {
    const computed = getComputedStyle(live)
    for (const style of styles) copy.setAttribute(style, computed.getPropertyValue(style))
  }
  for (const child of live.childNodes) {
    const copied = child instanceof Element ? copyOf(child) : child.cloneNode()
    if (copied) copy.append(copied)
  }
  return copy
}

/** The markup of a drawing on the page, in the colours it has now. */
export function frozenMarkup(live: SVGSVGElement): string {
  return new XMLSerializer().serializeToString(copyOf(live)!)
}

/**
 * Runs `read` while the page has its light theme. Nothing is painted in between, so nobody sees
 * it: the browser paints only when the script has ended.
 */
export function inLightTheme<T>(read: () => T): T {
  const { dataset } = document.documentElement
  const before = dataset['theme']
  dataset['theme'] = 'light'
  try {
    return read()
  } finally {
    if (before === undefined) delete dataset['theme']
    else dataset['theme'] = before
  }
}
