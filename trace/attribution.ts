/** Verbs with which a text leaves a statement to whoever made it. */
const verb = 'argues?|asserts?|asks?|blames?|calls?|claims?|concludes?|counts?|considers?|describes?|expects?|gives|goes|holds?|makes|names?|puts|reads?|reports?|says?|sees|sets|speaks|states?|takes|ties|traces?|warns?'

const attributing = new RegExp([
  String.raw`\bthe source (?:also |even |itself |then )?(?:${verb})\b`,
  String.raw`\b(?:${verb}),? the source\b`,
  String.raw`\baccording to the source\b`,
  String.raw`\bin the source’s (?:account|reading|view|words)\b`,
  String.raw`\bin (?:our|the) (?:account|reading|view|words) of the source\b`,
].join('|'), 'i')

/** Whether a text leaves what it says to the source: "the source argues", "according to the source" and the like. */
export function attributes(text: string): boolean {
  return attributing.test(text.replaceAll('\'', '’').replace(/\s+/g, ' '))
}
