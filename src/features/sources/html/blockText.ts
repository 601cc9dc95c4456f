/** The words of a page as it shows them, in reading order: a line between paragraphs. */

/** Elements that stand on lines of their own, with room around them. */
const BLOCK = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DETAILS DIV DL FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR MAIN NAV OL P PRE SECTION SUMMARY TABLE UL'.split(
    ' ',
  ),
)
/** On lines of their own, without that room. */
const LINE = new Set('BR DD DT LI OPTION TR CAPTION'.split(' '))
const CELL = new Set(['TD', 'TH'])
/** Elements that hold no words of an article. */
const SILENT = new Set(
  'AUDIO BASE BUTTON CANVAS DATALIST EMBED FRAME FRAMESET HEAD IFRAME IMG INPUT LINK MATH META METER NOFRAMES NOSCRIPT OBJECT PICTURE PROGRESS SCRIPT SELECT SOURCE STYLE SVG TEMPLATE TEXTAREA TRACK VIDEO'.split(
    ' ',
  ),
)
/** Parts around an article that a page repeats on all others. */
const FURNITURE = new Set(['ASIDE', 'FOOTER', 'FORM', 'NAV'])
const FURNITURE_ROLES = new Set(['banner', 'complementary', 'contentinfo', 'navigation', 'search'])

function isHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')
  )
}

/** A page's own header; that of an article holds its title. */
const isPageHeader = (element: Element) =>
  element.tagName.toUpperCase() === 'HEADER' && element.closest('article, main') === null

function isFurniture(element: Element): boolean {
  return (
    FURNITURE.has(element.tagName.toUpperCase()) ||
    FURNITURE_ROLES.has(element.getAttribute('role') ?? '') ||
    isPageHeader(element)
  )
}

/** Puts words, spaces and line breaks together; spaces of the source are shown as one, as pages do. */
function createWriter() {
  const parts: string[] = []
  let breaks = 0
  let space = false
  let begun = false
  return {
    break(lines: number) {
      breaks = Math.max(breaks, lines)
      space = false
    },
    space() {
      space = true
    },
    words(text: string, asIs: boolean) {
      if (asIs ? text === '' : !/[^ \t\n\r\f]/.test(text)) {
        if (text !== '') space = true
        return
      }
      const starts = !asIs && /^[ \t\n\r\f]/.test(text)
      if (begun && breaks > 0) parts.push('\n'.repeat(breaks))
      else if (begun && (space || starts)) parts.push(' ')
      // Only the spaces that pages collapse: one that may not break is printed as such.
      parts.push(
        asIs
          ? text.replace(/\r\n?/g, '\n')
          : text.replace(/^[ \t\n\r\f]+|[ \t\n\r\f]+$/g, '').replace(/[ \t\n\r\f]+/g, ' '),
      )
      begun = true
      breaks = 0
      space = !asIs && /[ \t\n\r\f]$/.test(text)
    },
    text: () => parts.join(''),
  }
}

/** What an element asks of the writer before and after its words. */
function part(element: Element, writer: ReturnType<typeof createWriter>) {
  const name = element.tagName.toUpperCase()
  if (BLOCK.has(name)) writer.break(2)
  else if (LINE.has(name)) writer.break(1)
  else if (CELL.has(name)) writer.space()
}

/**
 * The words under a node of a parsed page, which is only read. `furniture`: with menus, asides,
 * forms and footers, which are left out otherwise. Deep pages are no fault: nothing recurses.
 */
export function blockText(root: Element, furniture: boolean): string {
  const writer = createWriter()
  let preformatted = 0
  let node: Node = root
  for (;;) {
    let inside = false
    if (node.nodeType === 3) {
      writer.words(node.nodeValue ?? '', preformatted > 0)
    } else if (node.nodeType === 1) {
      const element = node as Element
      const silent =
        SILENT.has(element.tagName.toUpperCase()) ||
        isHidden(element) ||
        (!furniture && element !== root && isFurniture(element))
      if (!silent) {
        part(element, writer)
        inside = element.firstChild !== null
        if (inside && element.tagName.toUpperCase() === 'PRE') preformatted += 1
      }
    }
    if (inside) {
      node = node.firstChild!
      continue
    }
    while (node !== root && node.nextSibling === null) {
      node = node.parentNode!
      part(node as Element, writer)
      if ((node as Element).tagName.toUpperCase() === 'PRE') preformatted -= 1
    }
    if (node === root) return writer.text()
    node = node.nextSibling!
  }
}
