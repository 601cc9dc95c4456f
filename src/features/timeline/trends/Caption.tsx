import { Fragment } from 'react'
import { useListedAddress } from '#src/shell/useAddress.ts'
import { StatementsLink } from '#src/shell/trends/StatementsLink.tsx'
import { notDrawn, notesOf, titleOf } from './captionParts.ts'
import type { TrendDrawing } from '#src/shell/trends/useTrendDrawing.ts'

/** Says in words what the chart shows and what it leaves out. */
export function Caption({ drawing }: { drawing: TrendDrawing }) {
  const { filter } = useListedAddress()
  const { trends, words } = drawing
  const left = notDrawn(drawing, filter)
  return (
    <figcaption>
      {titleOf(drawing)}.{' '}
      <StatementsLink filter={filter}>
        {words.m.shell.count(trends.total, trends.of)}
      </StatementsLink>
      .{left.length > 0 && ` ${words.w.notDrawn} `}
      {left.map((part, at) => (
        <Fragment key={part.text}>
          {at > 0 && ', '}
          <StatementsLink filter={part.filter ?? filter}>{part.text}</StatementsLink>
        </Fragment>
      ))}
      {left.length > 0 && '.'} {notesOf(drawing, true).join(' ')}
    </figcaption>
  )
}
