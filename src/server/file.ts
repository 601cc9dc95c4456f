/** A file as an answer, under the name that it is saved by. */
export function file(body: BodyInit, media: string, name: string): Response {
  return new Response(body, {
    headers: {
      'content-type': media,
      'content-disposition': `attachment; filename="${name}"`,
    },
  })
}
