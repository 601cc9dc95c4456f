import type { asks as english } from '../en/asks.ts'

export const asks = {
  title: 'Demandes',
  subViews: 'Sur cette page',
  views: {
    asks: 'Demandes',
    voices: 'Voix',
  },
} satisfies typeof english
