/** What lies at an address, as a `data:` address. @throws where it is not there, or a page stands in its place */
export async function fetchData(address: string): Promise<string> {
  const answer = await fetch(address)
  const content = await answer.blob()
  if (!answer.ok || content.type.startsWith('text/html'))
    throw new Error(`status ${answer.status}`)
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(content)
  })
}
