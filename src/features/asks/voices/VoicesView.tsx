/** Placeholder, replaced by the chart and tables of voices. */
export function VoicesView() {
  return null
}
