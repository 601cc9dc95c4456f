import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesOf, placeNodes } from './layout.ts'

/** Labels and sizes of which one stood outside the frame though none lay on another. */
const squeezed = {
  nodes: (
    [
      ['éw ouLTIéaLépRG qéyh', 0],
      ['wKLéL géTxEéieWLDé BVnZs djééP éwué', 1],
      ['xauéIyC ZBAFmztXééc érWbé', 8],
      ['oD dééwPGCéméé UkaGLaétDé NpdVénRéz ééQzéW Cgééésy', 2],
      ['ohékJo jGYSéUBA', 9],
      ['éGSéF kYiié véVbBé IéAé éKééjuEéfO HJD', 3],
      ['XnEWxééré nly éJéCwQcLhué', 10],
      ['XNCtxe séfyXAééféJ N MnuVxBlZ éTVéFXéJ', 4],
      ['TéZQYébNé VXépéP HSéJééééévéI é épGVdé c', 11],
      ['NéééégéLF é Xkgéhcx éB', 5],
      ['NAj BzRwAB IéU', 6],
      ['ZriéVéOOé éIééééS éGéZ éRQ', 0],
      ['SséNérwIéDé ééjéqéHé InFxCf SWOkTiSxIké', 7],
      ['ujéxGéOX yKééYukAZV vVBéfzHK l éFééNZU', 1],
      ['epéyr xofe ééévPjx étFécKA', 8],
      ['éYéVDvl RérFsénq YMk géNLéVéé tTl XédéééA', 2],
    ] as const
  ).map(([label, size], at) => ({ id: `n${at}`, label, size })),
  pulls: [],
  width: 1395,
}

const network = fc
  .record({
    labels: fc.array(fc.stringMatching(/^[A-Za-zé]{1,14}( [A-Za-zé]{1,14}){0,5}$/), {
      maxLength: 60,
      size: 'max',
    }),
    pairs: fc.array(fc.tuple(fc.nat(59), fc.nat(59), fc.nat(4)), { maxLength: 200 }),
    width: fc.integer({ min: 320, max: 1400 }),
  })
  .map(({ labels, pairs, width }) => ({
    nodes: labels.map((label, at) => ({ id: `n${at}`, label, size: (at * 7) % 13 })),
    pulls: pairs.map(([from, to, pull]) => ({ from: `n${from}`, to: `n${to}`, pull: pull / 4 })),
    width,
  }))

describe('the places of stakeholders in a picture', () => {
  it('lie in the frame, and no label on another', () => {
    fc.assert(
      fc.property(network, ({ nodes, pulls, width }) => {
        const placing = placeNodes(nodes, pulls, width)
        for (const [at, a] of placing.nodes.entries()) {
          expect(a.x - a.width / 2).toBeGreaterThan(-0.1)
          expect(a.x + a.width / 2).toBeLessThan(width + 0.1)
          expect(a.top).toBeGreaterThan(-0.1)
          expect(a.top + a.height).toBeLessThan(placing.height + 0.1)
          for (const b of placing.nodes.slice(at + 1)) {
            const beside = Math.abs(a.x - b.x) >= (a.width + b.width) / 2
            const below = a.top + a.height <= b.top || b.top + b.height <= a.top
            expect(beside || below).toBe(true)
          }
        }
      }),
      // Making an example smaller could take minutes.
      { numRuns: 40, examples: [[squeezed]], interruptAfterTimeLimit: 20_000 },
    )
  })

  it('have room for a finger each, circle and label, where fingers press', () => {
    fc.assert(
      fc.property(network, ({ nodes, pulls, width }) => {
        const placing = placeNodes(nodes, pulls, width, true)
        for (const { top, below, y, r, width: across, height } of placing.nodes) {
          expect(across).toBeGreaterThanOrEqual(24)
          expect(below - top).toBeGreaterThan(23.9)
          expect(top + height - below).toBeGreaterThan(23.9)
          expect(y - r).toBeGreaterThan(top - 0.1)
          expect(y + r).toBeLessThan(below)
        }
      }),
      { numRuns: 10, examples: [[squeezed]], interruptAfterTimeLimit: 20_000 },
    )
  })

  it('are the same for the same network', () => {
    fc.assert(
      fc.property(network, ({ nodes, pulls, width }) => {
        expect(placeNodes(nodes, pulls, width)).toEqual(placeNodes(nodes, pulls, width))
      }),
      { numRuns: 10 },
    )
  })

  it('lie near each other where there is a pull', () => {
    const nodes = Array.from({ length: 12 }, (_node, at) => ({
      id: `n${at}`,
      label: `N${at}`,
      size: 1,
    }))
    const pulls = [0, 6].flatMap((first) =>
      [1, 2, 3, 4, 5].map((next) => ({ from: `n${first}`, to: `n${first + next}`, pull: 1 })),
    )
    const at = new Map(placeNodes(nodes, pulls, 800).nodes.map((node) => [node.id, node]))
    const distance = (a: string, b: string) =>
      Math.hypot(at.get(a)!.x - at.get(b)!.x, at.get(a)!.y - at.get(b)!.y)
    expect(distance('n0', 'n1')).toBeLessThan(distance('n0', 'n6'))
  })

  it('break labels between words alone', () => {
    expect(linesOf('Synthetic Government of the Republic')).toEqual([
      'Synthetic',
      'Government of the',
      'Republic',
    ])
    expect(linesOf('Unconstitutionnellement')).toEqual(['Unconstitutionnellement'])
  })
})
