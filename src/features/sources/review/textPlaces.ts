/** From places of the page to places of the text, and back. What is inside is the text, no more. */

/** The place in the text of a point of the page; undefined outside. */
export function placeOf(root: Element, node: Node, offset: number): number | undefined {
  if (!root.contains(node)) return undefined
  const before = document.createRange()
  before.selectNodeContents(root)
  before.setEnd(node, offset)
  return before.toString().length
}

/** The point of the page of a place in the text. */
export function pointOf(root: Element, place: number): { node: Node; offset: number } | undefined {
  const pieces = root.querySelectorAll<HTMLElement>('[data-at]')
  let [low, high] = [0, pieces.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (Number(pieces[middle]!.dataset['at']) <= place) low = middle
    else high = middle - 1
  }
  const piece = pieces[low]
  const node = piece?.firstChild
  if (!piece || !node) return undefined
  const offset = place - Number(piece.dataset['at'])
  return { node, offset: Math.min(Math.max(0, offset), node.textContent?.length ?? 0) }
}

/** Where words stand on the page. */
export function boxOf(root: Element, start: number, end: number): DOMRect[] {
  const [from, to] = [pointOf(root, start), pointOf(root, end)]
  if (!from || !to) return []
  const range = document.createRange()
  range.setStart(from.node, from.offset)
  range.setEnd(to.node, to.offset)
  // Where nothing is laid out there are no boxes.
  return 'getClientRects' in range ? [...range.getClientRects()] : []
}

/** The place in the text below a point of the screen. */
export function placeAt(root: Element, x: number, y: number): number | undefined {
  if ('caretPositionFromPoint' in document) {
    const caret = document.caretPositionFromPoint(x, y)
    return caret ? placeOf(root, caret.offsetNode, caret.offset) : undefined
  }
  return undefined
}

/** What is selected in it by mouse, finger or keys. */
export function selectedIn(root: Element): { start: number; end: number } | undefined {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  const start = placeOf(root, range.startContainer, range.startOffset)
  const end = placeOf(root, range.endContainer, range.endOffset)
  return start === undefined || end === undefined || end <= start ? undefined : { start, end }
}
