import type { Browser } from 'playwright-chromium'

/** A short video (WebM) of one green picture, as the browser records it. */
export async function clip(browser: Browser): Promise<Uint8Array> {
  const page = await browser.newPage()
  const bytes = await page.evaluate(async () => {
    const canvas = document.createElement('canvas')
    const pen = canvas.getContext('2d')!
    const recorder = new MediaRecorder(canvas.captureStream(), { mimeType: 'video/webm' })
    const parts: Blob[] = []
    const frames = new Promise<void>((resolve) => {
      recorder.ondataavailable = ({ data }) => {
        parts.push(data)
        if (data.size > 0)
          resolve()
      }
    })
    recorder.start(50)
    const draw = () => {
      pen.fillStyle = '#0c0'
      pen.fillRect(0, 0, canvas.width, canvas.height)
      if (recorder.state === 'recording')
        requestAnimationFrame(draw)
    }
    draw()
    await frames
    const stopped = new Promise((resolve) => {
      recorder.onstop = resolve
    })
    recorder.stop()
    await stopped
    return [
      ...new Uint8Array(await new Blob(parts).arrayBuffer()),
    ]
  })
  await page.close()
  return Uint8Array.from(bytes)
}
