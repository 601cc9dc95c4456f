/** Stands in the bundle for `outvariant`, with which MSW words warnings that are never given. */
export const format = (message: string) => message

export function invariant(holds: unknown, message: string): asserts holds {
  if (!holds) throw new Error(message)
}
