/** The words of the page of asks, which load with it. */
export const asks = {
  title: 'Asks',
  subViews: 'On this page',
  views: {
    asks: 'Asks',
    voices: 'Voices',
  },
}
