const load = (url: string) =>
  new Promise<HTMLImageElement>((resolve, reject) => {
    const image = new Image()
    image.addEventListener('load', () => resolve(image), { once: true })
    image.addEventListener('error', () => reject(new Error('The picture cannot be drawn')), {
      once: true,
    })
    image.src = url
  })

/** Draws an SVG document on a canvas, so many times larger. */
export async function pngOf(svg: Blob, scale = 2): Promise<Blob> {
  const url = URL.createObjectURL(svg)
  try {
    const image = await load(url)
    const canvas = document.createElement('canvas')
    canvas.width = image.naturalWidth * scale
    canvas.height = image.naturalHeight * scale
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob) resolve(blob)
        else reject(new Error('The browser makes no picture of this size'))
      }, 'image/png')
    })
  } finally {
    URL.revokeObjectURL(url)
  }
}
