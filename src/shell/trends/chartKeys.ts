/** The arrow keys in a chart: along a series, and from series to series in a bin. */

export interface ChartPlace {
  series: number
  bin: number
}

/** The place that a key goes to among those that hold a number; undefined: none that way. */
export function placeAfterKey(
  key: string,
  now: ChartPlace | undefined,
  places: readonly ChartPlace[],
): ChartPlace | undefined {
  const nearest = (side: (place: ChartPlace) => number, same: (place: ChartPlace) => boolean) =>
    places
      .filter((place) => same(place) && side(place) > 0)
      .toSorted((a, b) => side(a) - side(b))[0]
  if (!/^(Arrow(Left|Right|Up|Down)|Home|End)$/.test(key)) return undefined
  if (now === undefined) return places[0]
  switch (key) {
    case 'ArrowRight':
      return nearest(
        ({ bin }) => bin - now.bin,
        ({ series }) => series === now.series,
      )
    case 'ArrowLeft':
      return nearest(
        ({ bin }) => now.bin - bin,
        ({ series }) => series === now.series,
      )
    case 'ArrowUp':
      return nearest(
        ({ series }) => series - now.series,
        ({ bin }) => bin === now.bin,
      )
    case 'ArrowDown':
      return nearest(
        ({ series }) => now.series - series,
        ({ bin }) => bin === now.bin,
      )
    case 'Home':
      return places[0]
    default:
      return places.at(-1)
  }
}
